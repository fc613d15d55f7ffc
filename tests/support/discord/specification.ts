import type { RequestBody } from './rest-request.ts';
import type { Route } from './route.ts';

export function checkSpecification(_route: Route, _body: RequestBody): void {}
