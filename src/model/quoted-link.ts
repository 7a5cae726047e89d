import type { Box, Region } from './facts.ts';
import type { Device } from './survey.ts';

/** A link on the picture that was taken of its page. */
export interface Frame {
  readonly look: string;
  readonly device: Device;
  /**
   * In the picture's own pixels from its upper left corner. It may lie below the picture, which shows the first screen. Null where the
   * link was not to be seen on this device.
   */
  readonly box: Box | null;
  /** Whether something else lay over its middle. */
  readonly covered: boolean;
}

/** A link that the findings quote, and where it stands. */
export interface QuotedLink {
  /** Id of its scenario. */
  readonly task: string;
  /** Quoted as a click of a way, as a result of the site's search or as an entry of the A to Z. */
  readonly of: 'click' | 'result' | 'entry';
  /** Where it was quoted: `Click.from`, the run's query, the address of the A to Z's page. */
  readonly on: string;
  readonly to: string;
  readonly text: string;
  /** Of the page's source; null where the link is not in it. */
  readonly region: Region | null;
  /** The heading or menu item over it; '' where there is none. */
  readonly context: string;
  /** By the source it stands behind a menu or the like that has to be opened. */
  readonly hidden: boolean;
  /** The look of the page that it stands on, or null where none was taken. */
  readonly look: string | null;
  /** One for each device on which there is a picture and the link is known on it. */
  readonly frames: readonly Frame[];
}
