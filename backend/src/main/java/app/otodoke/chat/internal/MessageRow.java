package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.internal.ReplyParents.Quote;
import app.otodoke.media.MediaView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A message as it is read, before the neighbours have said who and what is in it. */
record MessageRow(
    UUID id,
    UUID roomId,
    long seq,
    UUID clientId,
    UUID authorId,
    String body,
    Instant createdAt,
    Instant editedAt,
    boolean deleted,
    List<UUID> mediaIds,
    List<String> alts,
    List<CardRef> cards,
    List<UUID> mentions,
    UUID replyTo,
    long replies,
    List<ReactionRow> reactions,
    boolean pinned,
    boolean everyone) {

  /** Of a message x. */
  static final String COLUMNS =
      """
      x.id, x.room_id, x.seq, x.client_id, x.author_id, x.body, x.reply_to, x.pinned_at is not null as pinned, x.everyone, x.created_at, x.edited_at,
        x.deleted_at is not null as deleted,
        array(select a.media_id from chat.attachments a
              where a.message_id = x.id order by a.position) as media_ids,
        array(select a.alt from chat.attachments a
              where a.message_id = x.id order by a.position) as alts,
        array(select c.kind || ' ' || c.ref_id from chat.cards c
              where c.message_id = x.id order by c.position) as cards,
        array(select n.user_id from chat.mentions n where n.message_id = x.id and not n.everyone) as mentions,
        (select count(*) from chat.messages y where y.reply_to = x.id) as replies,
      """
          + ReactionRow.COLUMN;

  static MessageRow read(ResultSet row) throws SQLException {
    return new MessageRow(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "room_id"),
        row.getLong("seq"),
        Sql.uuid(row, "client_id"),
        Sql.uuid(row, "author_id"),
        row.getString("body"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "edited_at"),
        row.getBoolean("deleted"),
        Sql.uuids(row, "media_ids"),
        Sql.texts(row, "alts"),
        Sql.texts(row, "cards").stream().map(MessageRow::card).toList(),
        Sql.uuids(row, "mentions"),
        Sql.uuid(row, "reply_to"),
        row.getLong("replies"),
        Sql.texts(row, "reactions").stream().map(ReactionRow::parse).toList(),
        row.getBoolean("pinned"),
        row.getBoolean("everyone"));
  }

  private static CardRef card(String text) {
    int space = text.indexOf(' ');
    return new CardRef(text.substring(0, space), UUID.fromString(text.substring(space + 1)));
  }

  MessageView view(
      Map<UUID, PersonView> people,
      Map<UUID, MediaView> media,
      Map<UUID, Quote> quotes,
      Map<String, String> emojiUrls) {
    List<MessageView.Attachment> attachments = new ArrayList<>();
    for (int i = 0; i < mediaIds.size(); i++) {
      MediaView medium = media.get(mediaIds.get(i));
      if (medium != null) {
        attachments.add(new MessageView.Attachment(medium, alts.get(i)));
      }
    }
    return new MessageView(
        id,
        roomId,
        seq,
        clientId,
        People.orGone(people, authorId),
        body,
        attachments,
        cards,
        mentions,
        everyone,
        quoted(people, quotes),
        replies,
        reactions.stream().map(reaction -> reaction.view(emojiUrls)).toList(),
        pinned,
        createdAt,
        editedAt,
        deleted);
  }

  private MessageView.ReplyTo quoted(Map<UUID, PersonView> people, Map<UUID, Quote> quotes) {
    Quote quote = replyTo == null ? null : quotes.get(replyTo);
    return quote == null
        ? null
        : new ReplyParent(quote.id(), quote.seq(), People.orGone(people, quote.authorId()))
            .quoted(quote.body(), quote.deleted());
  }
}
