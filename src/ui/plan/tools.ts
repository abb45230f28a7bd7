import { compare } from './compare/tool.ts';
import { count } from './count/tool.ts';
import { download } from './export/tool.ts';
import { need } from './need/tool.ts';
import { sites } from './sites/tool.ts';
import type { Tool } from './tool.ts';
import { whatIf } from './what-if/tool.ts';

/** In the order in which they stand. */
export const TOOLS: readonly Tool[] = [count, whatIf, sites, download, compare, need];
