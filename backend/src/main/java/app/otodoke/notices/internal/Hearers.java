package app.otodoke.notices.internal;

import app.otodoke.chat.Audience;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessageGlimpse;
import app.otodoke.chat.NotificationLevel;
import app.otodoke.chat.RoomKind;
import app.otodoke.notices.NoticeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works out who hears of what in a batch, as their level in each room has it. */
final class Hearers {

  private final Map<UUID, Audience> audiences;
  private final Map<UUID, MessageGlimpse> messages;
  private final Map<UUID, Map<UUID, String>> keywords;
  private final List<NewNotice> heard = new ArrayList<>();

  Hearers(
      Map<UUID, Audience> audiences,
      Map<UUID, MessageGlimpse> messages,
      Map<UUID, Map<UUID, String>> keywords) {
    this.audiences = audiences;
    this.messages = messages;
    this.keywords = keywords;
  }

  List<NewNotice> of(Batch batch) {
    batch.said.stream().filter(said -> messages.containsKey(said.messageId())).forEach(this::said);
    batch.reactions.values().stream()
        .filter(reaction -> reaction.on() && messages.containsKey(reaction.messageId()))
        .forEach(this::reacted);
    batch.joined.forEach(this::joined);
    // inboxes are in the order of the ids
    return heard.stream()
        .sorted(Comparator.comparing(NewNotice::at).thenComparing(NewNotice::seq))
        .map(NewNotice::renamed)
        .toList();
  }

  private void said(Said said) {
    LogEntry entry = said.entry();
    Audience audience = audiences.get(entry.roomId());
    Map<UUID, String> words = keywords.getOrDefault(said.messageId(), Map.of());
    Map<UUID, NoticeKind> called = new LinkedHashMap<>(said.called());
    if (said.everyone()) {
      audience.members().keySet().forEach(id -> called.putIfAbsent(id, NoticeKind.EVERYONE));
    }
    words.keySet().forEach(id -> called.putIfAbsent(id, NoticeKind.KEYWORD));
    for (Audience.Listener listener : audience.members().values()) {
      NoticeKind kind = called.get(listener.userId());
      boolean all = said.fresh() && listener.level() == NotificationLevel.EVERYTHING;
      if (kind != null && wants(listener) || all) {
        String word = kind == NoticeKind.KEYWORD ? words.get(listener.userId()) : null;
        add(listener, Things.message(said.messageId()), kind, entry, said.messageId(), null, word);
      }
    }
  }

  private void reacted(Batch.Reaction reaction) {
    LogEntry entry = reaction.entry();
    UUID author = messages.get(reaction.messageId()).authorId();
    Audience.Listener listener = audiences.get(entry.roomId()).members().get(author);
    if (listener != null && wants(listener)) {
      String thing = Things.reaction(reaction.messageId(), entry.actorId(), reaction.emoji());
      add(
          listener,
          thing,
          NoticeKind.REACTION,
          entry,
          reaction.messageId(),
          reaction.emoji(),
          null);
    }
  }

  /** Brought in by somebody else; in direct rooms what is said there tells of it. */
  private void joined(LogEntry entry) {
    Audience audience = audiences.get(entry.roomId());
    Audience.Listener listener = audience.members().get(entry.subjectId());
    if (listener != null && audience.room().kind() != RoomKind.DIRECT) {
      String thing = Things.invitation(entry.roomId(), entry.seq());
      NewNotice.Place place =
          new NewNotice.Place(entry.roomId(), entry.seq(), null, null, null, entry.at());
      heard.add(
          NewNotice.inRoom(
              listener.userId(), thing, NoticeKind.INVITATION, entry.actorId(), place, false));
    }
  }

  private static boolean wants(Audience.Listener listener) {
    return listener.level() == NotificationLevel.EVERYTHING
        || listener.level() == NotificationLevel.MENTIONS;
  }

  private void add(
      Audience.Listener listener,
      String thing,
      NoticeKind kind,
      LogEntry entry,
      UUID messageId,
      String emoji,
      String word) {
    heard.add(
        NewNotice.inRoom(
            listener.userId(),
            thing,
            kind,
            entry.actorId(),
            new NewNotice.Place(entry.roomId(), entry.seq(), messageId, emoji, word, entry.at()),
            listener.readSeq() >= entry.seq()));
  }
}
