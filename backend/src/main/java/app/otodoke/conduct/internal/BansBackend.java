package app.otodoke.conduct.internal;

import app.otodoke.conduct.BanMember;
import app.otodoke.conduct.BanView;
import app.otodoke.conduct.BansApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class BansBackend implements BansApi {

  private final BanService ban;
  private final UnbanService unban;
  private final BansQuery bans;

  BansBackend(BanService ban, UnbanService unban, BansQuery bans) {
    this.ban = ban;
    this.unban = unban;
    this.bans = bans;
  }

  @Override
  public BanView ban(Actor actor, UUID userId, BanMember command) {
    ban.call(actor, userId, command);
    return bans.one(userId);
  }

  @Override
  public void unban(Actor actor, UUID userId) {
    unban.call(actor, userId);
  }

  @Override
  public List<BanView> bans(Actor actor) {
    return bans.list(actor);
  }
}
