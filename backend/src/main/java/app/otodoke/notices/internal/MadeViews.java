package app.otodoke.notices.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.chat.Audience;
import app.otodoke.chat.MessageGlimpse;
import app.otodoke.notices.NoticeView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people are told of what was just made in rooms. */
@ApplicationScoped
class MadeViews {

  private final AccountsApi accounts;
  private final CountQuery counts;

  MadeViews(AccountsApi accounts, CountQuery counts) {
    this.accounts = accounts;
    this.counts = counts;
  }

  Made of(
      List<NewNotice> made,
      Map<UUID, MessageGlimpse> messages,
      Map<UUID, Audience> audiences,
      Set<UUID> unfinished) {
    if (made.isEmpty()) {
      return new Made(List.of(), List.of(), Map.of(), unfinished);
    }
    Map<UUID, PersonView> people =
        accounts.people(made.stream().map(NewNotice::actorId).collect(Collectors.toSet()));
    List<Made.Told> told = new ArrayList<>();
    List<Made.Ring> rings = new ArrayList<>();
    for (NewNotice notice : made) {
      MessageGlimpse message = notice.messageId() == null ? null : messages.get(notice.messageId());
      NoticeView view =
          notice.view(
              people.get(notice.actorId()),
              audiences.get(notice.roomId()).room(),
              message == null ? "" : message.excerpt());
      if (notice.kind() != null) {
        told.add(new Made.Told(notice.userId(), view));
      }
      if (!notice.read()) {
        rings.add(new Made.Ring(notice.userId(), view));
      }
    }
    return new Made(
        told,
        rings,
        counts.of(told.stream().map(Made.Told::userId).collect(Collectors.toSet())),
        unfinished);
  }
}
