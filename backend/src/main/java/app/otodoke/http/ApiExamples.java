package app.otodoke.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives every property of the API's description that has no example of its own one by its name: the
 * same name means the same thing in all of Otodoke.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiExamples implements OASFilter {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("name", "雑談"),
          Map.entry("body", "新しい曲、**聴きました**！"),
          Map.entry("title", "夜明けのテープ"),
          Map.entry("description", "なんでも話す部屋"),
          Map.entry("note", "イントロのギターがいい"),
          Map.entry("alt", "夕焼けの海"),
          Map.entry("language", "ja"),
          Map.entry("reading", "よあけのてーぷ"),
          Map.entry("handle", "yamada"),
          Map.entry("displayName", "山田 太郎"),
          Map.entry("authorName", "山田 太郎"),
          Map.entry("artist", "青葉"),
          Map.entry("artistLine", "青葉, 花子"),
          Map.entry("album", "朝焼け"),
          Map.entry("bio", "ベースを弾きます"),
          Map.entry("lyrics", "夜が明ける"),
          Map.entry("email", "yamada@example.org"),
          Map.entry("login", "yamada"),
          Map.entry("password", "ことばを十文字より長く"),
          Map.entry("current", "ことばを十文字より長く"),
          Map.entry("comment", "サビで泣いた"),
          Map.entry("welcome", "ようこそ。まず自己紹介をどうぞ"),
          Map.entry("accent", "#27548a"),
          Map.entry("color", "#d98a9e"),
          Map.entry("circleName", "青葉大学 軽音楽部"),
          Map.entry("excerpt", "新しい曲、聴きました！"),
          Map.entry("device", "Firefox · Linux"),
          Map.entry("address", "203.0.113.7"),
          Map.entry("hint", "oto_a1b2"),
          Map.entry("ref", "a1"),
          Map.entry("reason", "server_restart"),
          Map.entry("type", "image/jpeg"),
          Map.entry("kind", "song"),
          Map.entry("state", "ready"),
          Map.entry("source", "own"),
          Map.entry("by", "ratings"),
          Map.entry("period", "month"),
          Map.entry("url", "https://music.example/invite/Kf3p"),
          Map.entry("path", "/invite/Kf3p"),
          Map.entry("avatarUrl", "/media/01a22e55-9bf2-7000-b9d8-e0df20d17674/thumb?k=q2Vx"),
          Map.entry("imageUrl", "https://i.scdn.co/image/ab67616d0000b273"),
          Map.entry("artUrl", "/media/01a22e55-9bf2-7000-b9d8-e0df20d17674/small?k=q2Vx"),
          Map.entry("spotifyId", "11dFghVXANMlKmJXsNCbNl"),
          Map.entry("spotifyUrl", "https://open.spotify.com/track/11dFghVXANMlKmJXsNCbNl"),
          Map.entry("spotify", "https://open.spotify.com/track/11dFghVXANMlKmJXsNCbNl"),
          Map.entry("isrc", "JPAB00012345"),
          Map.entry("epoch", "x4Jq0bZt"),
          Map.entry("sid", "vJ0qk2m1YyR8sTqB"),
          Map.entry("token", "oto_a1b2c3d4"),
          Map.entry("secret", "k3Qx9vT0bYw2"),
          Map.entry("error", "SocketTimeoutException"),
          Map.entry("content", "新しい曲、聴きました！"),
          Map.entry("resolution", "本人に伝えました"),
          Map.entry("code", "Kf3p"),
          Map.entry("inviteCode", "Kf3p"),
          Map.entry("next", "eyJhIjoxfQ"),
          Map.entry("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
          Map.entry("action", "circle.changed"),
          Map.entry("field", "displayName"),
          Map.entry("detail", "表示名を入力してください。"),
          Map.entry("instance", "/api/web/me"),
          Map.entry("requestId", "01a22e559bf27000"),
          Map.entry("stream_id", "room:01a22e55-9bf2-7000-b9d8-e0df20d17674"),
          Map.entry("emoji", "🎧"),
          Map.entry("emojiUrl", "/media/01a22e55-9bf2-7000-b9d8-e0df20d17674/small?k=q2Vx"),
          Map.entry("icon", "🎸"),
          Map.entry("word", "ギター"),
          Map.entry("zone", "Asia/Tokyo"),
          Map.entry("from", "22:00"),
          Map.entry("to", "07:00"),
          Map.entry(
              "key",
              "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"),
          Map.entry(
              "p256dh",
              "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
          Map.entry("auth", "BTBZMqHH6r4Tts7J_aSIgg"),
          Map.entry("endpoint", "https://push.example/send/f3Kp"),
          Map.entry("identifier", "{\"channel\":\"InboxChannel\"}"));

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("durationMs", 214_000),
          Map.entry("bytes", 182_044),
          Map.entry("size", 182_044),
          Map.entry("width", 1_600),
          Map.entry("height", 1_200),
          Map.entry("stars", 9),
          Map.entry("status", 422),
          Map.entry("minutes", 60),
          Map.entry("days", 7),
          Map.entry("seq", 128),
          Map.entry("readSeq", 120),
          Map.entry("lastSeq", 128),
          Map.entry("since", 1_796_073_692),
          Map.entry("retryAfterMs", 1_500));

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "scopes", List.of("messages:read", "messages:write"),
          "aliases", List.of("Yoake no Tape"),
          "artists", List.of("青葉"),
          "rooms", List.of("雑談", "新譜"),
          "types", List.of("image/jpeg", "image/png"),
          "words", List.of("ぎたー"),
          "keywords", List.of("ギター"));

  private static final String ID = "01a22e55-9bf2-7000-b9d8-e0df20d17674";

  @Override
  public Schema filterSchema(Schema schema) {
    if ("uuid".equals(schema.getFormat()) && schema.getExamples() == null) {
      schema.setExamples(List.of(ID));
    }
    if (schema.getProperties() != null) {
      schema.getProperties().forEach(ApiExamples::illustrate);
    }
    return schema;
  }

  private static void illustrate(String name, Schema property) {
    if (property.getRef() != null || property.getExamples() != null || property.getType() == null) {
      return;
    }
    Object example = example(name, property);
    if (example != null) {
      property.setExamples(List.of(example));
    }
  }

  private static Object example(String name, Schema property) {
    List<SchemaType> types = property.getType();
    if (property.getEnumeration() != null && !property.getEnumeration().isEmpty()) {
      return property.getEnumeration().getFirst();
    }
    if (types.contains(SchemaType.STRING)) {
      return WORDS.get(name);
    }
    if (types.contains(SchemaType.INTEGER)) {
      return NUMBERS.getOrDefault(name, 3);
    }
    if (types.contains(SchemaType.NUMBER)) {
      return 7.5;
    }
    if (types.contains(SchemaType.BOOLEAN)) {
      return false;
    }
    return types.contains(SchemaType.ARRAY) ? list(name, property.getItems()) : null;
  }

  private static Object list(String name, Schema items) {
    if (items == null || items.getType() == null || !items.getType().contains(SchemaType.STRING)) {
      return null;
    }
    return LISTS.getOrDefault(name, List.of(ID));
  }
}
