package app.otodoke.notices.internal;

import app.otodoke.chat.Audience;
import app.otodoke.chat.AudienceApi;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessageGlimpse;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes notices of what happened in rooms, each once: what was made and how far the logs were
 * looked through are committed together.
 */
@ApplicationScoped
class MakeNoticesService {

  private final Positions positions;
  private final Stretches stretches;
  private final AudienceApi chat;
  private final KeywordsQuery keywords;
  private final Consent consent;
  private final NoticeRows rows;
  private final MadeViews views;
  private final ObjectMapper json;

  MakeNoticesService(
      Positions positions,
      Stretches stretches,
      AudienceApi chat,
      KeywordsQuery keywords,
      Consent consent,
      NoticeRows rows,
      MadeViews views,
      ObjectMapper json) {
    this.positions = positions;
    this.stretches = stretches;
    this.chat = chat;
    this.keywords = keywords;
    this.consent = consent;
    this.rows = rows;
    this.views = views;
    this.json = json;
  }

  /**
   * Makes them.
   *
   * @param heard what is known already of these rooms' logs
   */
  @Transactional
  Made call(Map<UUID, List<LogEntry>> heard) {
    Map<UUID, Long> held = positions.hold(heard.keySet());
    List<LogEntry> entries = new ArrayList<>();
    Map<UUID, Long> reached = new HashMap<>();
    Set<UUID> unfinished = new HashSet<>();
    heard.forEach(
        (roomId, known) -> {
          List<LogEntry> next = stretches.after(roomId, held.get(roomId), known);
          if (!next.isEmpty()) {
            entries.addAll(next);
            reached.put(roomId, next.getLast().seq());
          }
          if (next.size() == Stretches.MOST) {
            unfinished.add(roomId);
          }
        });
    if (entries.isEmpty()) {
      return Made.NOTHING;
    }
    Made made = make(new Batch(entries, json), unfinished);
    positions.move(reached);
    return made;
  }

  private Made make(Batch batch, Set<UUID> unfinished) {
    Map<UUID, Map<UUID, String>> words = keywords.in(batch.said);
    Map<UUID, MessageGlimpse> messages = chat.glimpses(batch.messageIds());
    Map<UUID, Audience> audiences = audiences(batch, messages, words);
    List<NewNotice> wanted = consent.wanted(new Hearers(audiences, messages, words).of(batch));
    Set<UUID> fresh = rows.add(wanted.stream().filter(one -> one.kind() != null).toList());
    rows.withdraw(
        batch.reactions.entrySet().stream()
            .filter(one -> !one.getValue().on())
            .map(Map.Entry::getKey)
            .toList());
    rows.forgetMessages(batch.deleted);
    batch.left.forEach(one -> rows.forgetRoom(one.subjectId(), one.roomId(), one.seq()));
    return views.of(
        wanted.stream().filter(one -> one.kind() == null || fresh.contains(one.id())).toList(),
        messages,
        audiences,
        unfinished);
  }

  /** Those who matter of the rooms in which something was done to somebody. */
  private Map<UUID, Audience> audiences(
      Batch batch, Map<UUID, MessageGlimpse> messages, Map<UUID, Map<UUID, String>> words) {
    Set<UUID> rooms = new HashSet<>();
    Set<UUID> whole = new HashSet<>();
    Set<UUID> people = new HashSet<>();
    for (Said said : batch.said) {
      rooms.add(said.entry().roomId());
      people.addAll(said.called().keySet());
      people.addAll(words.getOrDefault(said.messageId(), Map.of()).keySet());
      if (said.everyone()) {
        whole.add(said.entry().roomId());
      }
    }
    for (Batch.Reaction reaction : batch.reactions.values()) {
      if (messages.containsKey(reaction.messageId())) {
        rooms.add(reaction.entry().roomId());
        people.add(messages.get(reaction.messageId()).authorId());
      }
    }
    for (LogEntry joined : batch.joined) {
      rooms.add(joined.roomId());
      people.add(joined.subjectId());
    }
    return chat.audiences(rooms, whole, people);
  }
}
