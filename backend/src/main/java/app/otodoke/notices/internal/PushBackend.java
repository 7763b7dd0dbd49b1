package app.otodoke.notices.internal;

import app.otodoke.notices.PushApi;
import app.otodoke.notices.PushSubscription;
import app.otodoke.platform.pace.Allowance;
import app.otodoke.platform.push.WebPush;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

@ApplicationScoped
class PushBackend implements PushApi {

  private final WebPush push;
  private final SubscribeService subscribe;
  private final UnsubscribeService unsubscribe;
  private final DevicesQuery devices;
  private final PushSender sender;
  private final Allowance tries = new Allowance(5, 1.0 / 12);

  PushBackend(
      WebPush push,
      SubscribeService subscribe,
      UnsubscribeService unsubscribe,
      DevicesQuery devices,
      PushSender sender) {
    this.push = push;
    this.subscribe = subscribe;
    this.unsubscribe = unsubscribe;
    this.devices = devices;
    this.sender = sender;
  }

  @Override
  public String publicKey() {
    return push.publicKey();
  }

  @Override
  public void subscribe(Actor actor, PushSubscription subscription) {
    requireSession(actor);
    subscribe.call(actor, subscription);
  }

  @Override
  public void unsubscribe(Actor actor, String endpoint) {
    requireSession(actor);
    unsubscribe.call(actor.userId(), endpoint);
  }

  @Override
  public int test(Actor actor) {
    requireSession(actor);
    Duration wait = tries.take(actor.userId());
    if (wait.isPositive()) {
      throw new TooManyRequests(wait);
    }
    return (int)
        devices.of(List.of(actor.userId())).stream()
            .filter(
                device ->
                    sender.now(device, PushText.test(device.language()))
                        == WebPush.Outcome.DELIVERED)
            .count();
  }

  private static void requireSession(Actor actor) {
    if (actor.sessionId() == null) {
      throw new NotAllowed();
    }
  }
}
