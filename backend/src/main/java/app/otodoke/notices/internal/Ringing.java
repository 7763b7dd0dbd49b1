package app.otodoke.notices.internal;

import app.otodoke.notices.Attention;
import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeView;
import app.otodoke.notices.UnreadNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets devices ring, where their owner does not look already and does not want peace. */
@ApplicationScoped
class Ringing {

  /** What waits in the inbox until its reader comes by. */
  private static final Set<NoticeKind> SILENT =
      EnumSet.of(NoticeKind.REACTION, NoticeKind.LIKE, NoticeKind.FOLLOW);

  private final DevicesQuery devices;
  private final Instance<Attention> attention;
  private final PushSender sender;
  private final Clock clock;

  Ringing(
      DevicesQuery devices, @Any Instance<Attention> attention, PushSender sender, Clock clock) {
    this.devices = devices;
    this.attention = attention;
    this.sender = sender;
    this.clock = clock;
  }

  void ring(Made made) {
    List<Made.Ring> rings = made.rings().stream().filter(this::rings).toList();
    if (rings.isEmpty()) {
      return;
    }
    Map<UUID, List<Device>> awake =
        devices.of(rings.stream().map(Made.Ring::userId).collect(Collectors.toSet())).stream()
            .filter(device -> !QuietHours.now(device.quiet(), clock.instant()))
            .collect(Collectors.groupingBy(Device::userId));
    for (Made.Ring ring : rings) {
      UnreadNotices count = made.counts().get(ring.userId());
      for (Device device : awake.getOrDefault(ring.userId(), List.of())) {
        sender.soon(device, PushText.of(ring.view(), count, device.language()));
      }
    }
  }

  private boolean rings(Made.Ring ring) {
    NoticeView view = ring.view();
    boolean loud = view.kind() == null || !SILENT.contains(view.kind());
    return loud && (view.room() == null || !watched(ring.userId(), view.room().id()));
  }

  private boolean watched(UUID userId, UUID roomId) {
    return attention.stream().anyMatch(one -> one.watches(userId, roomId));
  }
}
