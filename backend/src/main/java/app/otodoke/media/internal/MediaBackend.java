package app.otodoke.media.internal;

import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.media.PrepareUpload;
import app.otodoke.media.UploadLimits;
import app.otodoke.media.UploadTicket;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class MediaBackend implements MediaApi {

  /** Written by ourselves and unable to run anything; so is sound. */
  private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif");

  private final UploadRules rules;
  private final PrepareUploadService prepare;
  private final CompleteUploadService complete;
  private final CancelUploadService cancel;
  private final AttachMediaService attach;
  private final ReleaseMediaService release;
  private final MediaViewsQuery views;
  private final VariantPlaceQuery places;
  private final StoreLinks links;

  MediaBackend(
      UploadRules rules,
      PrepareUploadService prepare,
      CompleteUploadService complete,
      CancelUploadService cancel,
      AttachMediaService attach,
      ReleaseMediaService release,
      MediaViewsQuery views,
      VariantPlaceQuery places,
      StoreLinks links) {
    this.rules = rules;
    this.prepare = prepare;
    this.complete = complete;
    this.cancel = cancel;
    this.attach = attach;
    this.release = release;
    this.views = views;
    this.places = places;
    this.links = links;
  }

  @Override
  public UploadLimits limits() {
    return rules.all();
  }

  @Override
  public UploadTicket prepare(Actor actor, PrepareUpload command) {
    return prepare.call(actor, command);
  }

  @Override
  public MediaView complete(Actor actor, UUID id) {
    return complete.call(actor, id);
  }

  @Override
  public void cancel(Actor actor, UUID id) {
    cancel.call(actor, id);
  }

  @Override
  public void attach(Actor actor, Collection<UUID> ids, String ownerRef) {
    attach.call(actor, ids, ownerRef);
  }

  @Override
  public void release(String ownerRef) {
    release.call(ownerRef, null);
  }

  @Override
  public void release(String ownerRef, Collection<UUID> ids) {
    release.call(ownerRef, ids);
  }

  @Override
  public Map<UUID, MediaView> views(Collection<UUID> ids) {
    return views.list(ids);
  }

  @Override
  public URI locate(UUID id, String variant, String key, boolean download) {
    VariantPlaceQuery.Place place = places.one(id, variant, key).orElseThrow(NotThere::new);
    boolean inline = shown(place.type()) && !download;
    String disposition = FileName.disposition(inline, place.name(), place.type());
    return links.get(place.objectKey(), place.type(), disposition);
  }

  @Override
  public URI source(UUID id) {
    return links.inside(places.original(id).orElseThrow(NotThere::new));
  }

  private static boolean shown(String type) {
    return SHOWN.contains(type) || type.startsWith("audio/");
  }
}
