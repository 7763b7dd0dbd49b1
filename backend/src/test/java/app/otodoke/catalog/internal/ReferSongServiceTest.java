package app.otodoke.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.platform.spotify.SpotifyArtist;
import app.otodoke.platform.spotify.SpotifyTrack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferSongServiceTest {

  @Inject ReferSongService refer;
  @Inject SongViewsQuery views;

  private final String mark = Long.toString(System.nanoTime(), 36);

  @Test
  void oneRecordingUnderTwoIdsIsOneSong() {
    UUID album = refer.call(track("a", "JP" + mark, "Lemon"), "ja");
    UUID single = refer.call(track("b", "JP" + mark, "Lemon"), "ja");
    assertThat(single).isEqualTo(album);
  }

  @Test
  void withoutIsrcTheIdDecides() {
    UUID one = refer.call(track("c", null, "Lemon"), "ja");
    assertThat(refer.call(track("c", null, "Lemon"), "ja")).isEqualTo(one);
    assertThat(refer.call(track("d", null, "Lemon"), "ja")).isNotEqualTo(one);
  }

  @Test
  void manyAtOnceGetTheSameSong() throws Exception {
    assertThat(atOnce(i -> track("e" + i % 3, "JP1" + mark, "同時"))).hasSize(1);
    assertThat(atOnce(i -> track("f", null, "同時"))).hasSize(1);
  }

  @Test
  void newNamesReplaceOldOnes() {
    UUID song = refer.call(track("g", null, "Old"), "ja");
    refer.call(track("g", null, "New"), "ja");
    assertThat(views.of(song, List.of(song)).get(song).title()).isEqualTo("New");
  }

  private HashSet<UUID> atOnce(IntFunction<SpotifyTrack> track) throws Exception {
    try (ExecutorService people = Executors.newFixedThreadPool(8)) {
      List<Future<UUID>> answers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        SpotifyTrack mine = track.apply(i);
        answers.add(people.submit(() -> refer.call(mine, "ja")));
      }
      HashSet<UUID> songs = new HashSet<>();
      for (Future<UUID> answer : answers) {
        songs.add(answer.get());
      }
      return songs;
    }
  }

  private SpotifyTrack track(String id, String isrc, String title) {
    SpotifyArtist artist = new SpotifyArtist("artist" + mark, "だれか", null, "");
    return new SpotifyTrack(
        id + mark,
        title,
        List.of(artist),
        "",
        null,
        1000L,
        false,
        "https://open.spotify.com/",
        isrc);
  }
}
