package app.otodoke.accounts.internal;

import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** People's pictures: where they are, and who holds them. */
@ApplicationScoped
class Avatars {

  private final MediaApi media;

  Avatars(MediaApi media) {
    this.media = media;
  }

  /** By medium, in one call for all of them; those that are gone are left out. */
  Map<UUID, String> urls(Collection<UUID> mediaIds) {
    if (mediaIds.isEmpty()) {
      return Map.of();
    }
    return media.views(mediaIds).values().stream()
        .collect(Collectors.toMap(MediaView::id, view -> view.url("thumb")));
  }

  String url(UUID mediaId) {
    return mediaId == null ? null : urls(List.of(mediaId)).get(mediaId);
  }

  /**
   * Takes hold of a picture and lets go of the former one.
   *
   * @param former null when there was none
   * @param next null for none
   */
  void replace(Actor actor, UUID former, UUID next) {
    String owner = "avatar:" + actor.userId();
    if (next != null && !next.equals(former)) {
      MediaView view = media.views(List.of(next)).get(next);
      Checks checks = new Checks();
      checks.that(view == null || "image".equals(view.kind()), "mediaId", "not-an-image");
      checks.refuseIfWrong();
      media.attach(actor, List.of(next), owner);
    }
    if (former != null && !former.equals(next)) {
      media.release(owner, List.of(former));
    }
  }
}
