/** The rules of the house: who may import whom (docs/architecture.md). */
const only = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.spec\\.ts$' },
  to: { path: '^(libs|apps)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '\\.spec\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/domain/' },
    },
    only('persistence-imports-domain', '^libs/persistence/', '^libs/domain/'),
    only('drawing-imports-domain', '^libs/drawing/', '^libs/domain/'),
    only('reporting-imports-domain-and-drawing', '^libs/reporting/', '^libs/(domain|drawing)/'),
    only('web-imports-drawing', '^apps/web/', '^libs/drawing/'),
    only('application-imports-the-three', '^libs/application/', '^libs/(domain|persistence|reporting)/'),
    only('api-imports-application-and-domain', '^apps/api/', '^libs/(application|domain)/'),
    only('cli-imports-application-and-domain', '^apps/cli/', '^libs/(application|domain)/'),
    {
      name: 'no-service-imports-a-service',
      severity: 'error',
      comment:
        'What two services share sinks into the domain. Loading a demonstration acts for all the people, through their services.',
      from: { path: '^libs/application/src/(action|milestone|deliverable|gate|committee|period)/.*\\.service\\.ts$' },
      to: { path: '\\.service\\.ts$' },
    },
    { name: 'no-spec-in-code', severity: 'error', from: { pathNot: '\\.spec\\.ts$' }, to: { path: '\\.spec\\.ts$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|tests)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
