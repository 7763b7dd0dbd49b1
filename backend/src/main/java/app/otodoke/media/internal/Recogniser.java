package app.otodoke.media.internal;

import app.otodoke.media.UploadLimits;
import java.util.List;

/** Knows one kind of file: what is taken of it, and how a stranger's file becomes one of ours. */
interface Recogniser {

  /** The limits of every purpose this kind of file serves. */
  List<UploadLimits.ForPurpose> limits();

  /**
   * Looks at what was really sent and makes of it what will be kept.
   *
   * @throws app.otodoke.media.UploadRefused when it is not taken
   */
  Finished finish(RawFile raw);
}
