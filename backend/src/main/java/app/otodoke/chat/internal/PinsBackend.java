package app.otodoke.chat.internal;

import app.otodoke.chat.MessageView;
import app.otodoke.chat.PinsApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PinsBackend implements PinsApi {

  private final PinService pin;
  private final PinsQuery pins;

  PinsBackend(PinService pin, PinsQuery pins) {
    this.pin = pin;
    this.pins = pins;
  }

  @Override
  public void pin(Actor actor, UUID roomId, UUID messageId, boolean on) {
    actor.requireScope("messages:write");
    pin.call(actor, roomId, messageId, on);
  }

  @Override
  public List<MessageView> pins(Actor actor, UUID roomId) {
    actor.requireScope("messages:read");
    return pins.list(actor, roomId);
  }
}
