package app.otodoke.media.internal;

import java.nio.file.Path;
import java.util.List;

/**
 * What a raw file became.
 *
 * @param kind as in {@link app.otodoke.media.MediaView}
 * @param type of the original
 * @param width null for what is no picture
 * @param height null for what is no picture
 * @param color null for what is no picture
 * @param durationMs null for what does not play
 * @param forms from small to large, the original last
 */
record Finished(
    String kind,
    String type,
    Integer width,
    Integer height,
    String color,
    Long durationMs,
    List<Form> forms) {

  Finished {
    forms = List.copyOf(forms);
  }

  Form original() {
    return forms.getLast();
  }

  /** One stored form; several may share one file. */
  record Form(String name, String type, Integer width, Integer height, Path file) {}
}
