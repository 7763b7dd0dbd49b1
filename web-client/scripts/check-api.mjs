// Fails when src/api/generated.ts is not what ../openapi.yaml generates.
import { existsSync, readFileSync } from 'node:fs';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const contract = new URL('../../openapi.yaml', import.meta.url);
const generated = new URL('../src/api/generated.ts', import.meta.url);

if (!existsSync(contract)) {
  console.log('openapi.yaml is not there yet; nothing to compare.');
  process.exit(0);
}
const wanted = COMMENT_HEADER + astToString(await openapiTS(contract));
if (!existsSync(generated) || readFileSync(generated, 'utf8') !== wanted) {
  console.error('src/api/generated.ts is out of date: run npm run gen:api');
  process.exit(1);
}
