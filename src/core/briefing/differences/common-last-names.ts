import { fold } from '../join-people.ts';

/** Last names so common that two people who bear one are hardly one person under two names. */
export const commonLastNames: ReadonlySet<string> = new Set(
  (
    'smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson martin lee thompson white ' +
    'harris clark lewis robinson walker young allen king wright scott hill green adams nelson baker hall campbell mitchell ' +
    'carter roberts phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson ' +
    'reed bailey bell kelly howard ward cox richardson watson brooks wood james bennett gray hughes price myers long foster ' +
    'ross graham ryan murray reid hamilton davies clarke garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ' +
    'ramirez torres flores rivera gomez diaz cruz reyes silva santos ferreira costa fernandez khan singh kumar patel sharma ' +
    'shah ali ahmed hassan hussein mohamed kim park choi chen wang li zhang liu yang huang zhao wu nguyen tran ivanov petrov ' +
    'smirnov muller schmidt schneider fischer weber meyer wagner dubois rossi russo ferrari'
  )
    .split(' ')
    .map(fold),
);
