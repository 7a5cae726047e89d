import { Complaint, type Command } from './command.ts';
import { newSite } from './new-site.ts';
import { newTask } from './new-task.ts';

export const newFile: Command = {
  verb: 'new',
  takes: '[what] [id]',
  about: 'Asks for a new task or a new site and writes its file: new task, new site. What is piped in answers line by line.',
  options: [],
  example: 'npm start -- new task missed-bin\n  npm start -- new site',
  async run([what = '', id], _options, world) {
    if (what !== 'task' && what !== 'site') throw new Complaint(`${what === '' ? 'new' : `new ${what}`}: say new task or new site, like "npm start -- new task missed-bin".`, 2);
    const paths = what === 'task' ? [await newTask(id, world)] : await newSite(id, world);
    const name = (paths.at(-1) ?? '').split('/').at(-1)?.replace(/\.\w+$/, '') ?? '';
    if (world.isJson) world.out(`${JSON.stringify({ written: paths })}\n`);
    else world.out(`${[...paths.map((path) => `Written: ${path}`), '', 'What to do next:', ...(what === 'task' ? afterTask(name) : afterSite(paths))].join('\n')}\n`);
    return 0;
  },
};

function afterTask(id: string): readonly string[] {
  return [
    `  read it, and mend its words and script:  scenarios/${id}.yaml`,
    '  is it right?              npm start -- validate',
    `  what does it say?         npm start -- explain ${id}`,
    '  name it in a survey:      scenarios: […] in scenarios/surveys/<name>.yaml',
    `  does it fit stored pages? npm start -- dry-run ${id}`,
    '  try it on one site:',
    `    npm start -- run <survey.yaml> --only <site>/${id}`,
  ];
}

function afterSite(paths: readonly string[]): readonly string[] {
  return [
    '  is it right?          npm start -- validate',
    `  name the list in it:  sites: ${(paths[0] ?? '').replace('scenarios/', '../')}`,
    '  visit it:             npm start -- run <survey.yaml> --only <its id>',
  ];
}
