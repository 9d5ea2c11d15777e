import { readFile } from 'node:fs/promises';
import {
  fileFault,
  mspdiOf,
  PROJECT_SHAPE,
  ProjectReader,
  readProject,
  type Plan,
  type PlanReading,
} from '@roadbook/domain';
import { decodeText } from './table/decode.js';
import { readXml } from './xml/read-xml.js';
import { writeXml } from './xml/write-xml.js';

const NAMESPACE = 'http://schemas.microsoft.com/project';

/** The plan as a project file that Microsoft Project and its like open. */
export function writeMspdi(plan: Plan): Buffer {
  return writeXml(mspdiOf(plan), NAMESPACE);
}

/**
 * Reads a project file into a reading. Elements that say what a plan does not have are named in warnings.
 * @throws FileFault when it is no project file, or made to do harm
 */
export async function readMspdi(path: string, reading: PlanReading): Promise<void> {
  const { text } = decodeText(await readFile(path));
  const project = new ProjectReader();
  const { root, notRead } = await readXml(text, 'Project', PROJECT_SHAPE, (entry) => project.take(entry));
  for (const [element, names] of notRead) reading.warnings.add(fileFault('ELEMENTS_NOT_READ', { element, names }));
  readProject(project.end(root), reading);
}
