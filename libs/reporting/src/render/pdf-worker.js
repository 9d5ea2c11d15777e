// Compiles one document after the other, beside the thread that answers requests. Plain JavaScript, so that it can be
// started as it stands, from the sources as well as from the build.
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const typst = NodeCompiler.create();

parentPort.on('message', ({ id, markup }) => {
  try {
    const pdf = Uint8Array.from(typst.pdf({ mainFileContent: markup }, { pdfStandard: 'ua-1' }));
    parentPort.postMessage({ id, pdf }, [pdf.buffer]);
  } catch (error) {
    // The compiler says what is wrong in the error's code.
    parentPort.postMessage({ id, error: error.code || String(error) });
  } finally {
    // Keeps what this document was made of, for the next of the same plan, and lets go of what it did not use.
    typst.evictCache(1);
  }
});
