package app.otodoke.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.otodoke.catalog.ArtistsApi;
import app.otodoke.catalog.ChangeArtist;
import app.otodoke.catalog.ChangeSong;
import app.otodoke.catalog.CreateSong;
import app.otodoke.catalog.RecordingView;
import app.otodoke.catalog.RecordingsApi;
import app.otodoke.catalog.SongDetail;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.catalog.SongsWanted;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaNotThere;
import app.otodoke.media.Purpose;
import app.otodoke.media.UploadRefused;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SongsBackendTest {

  @TestHTTPResource("/")
  URI app;

  @Inject MediaApi media;
  @Inject SongsApi songs;
  @Inject RecordingsApi recordings;
  @Inject ArtistsApi artists;

  private Musician ada;
  private Musician zoe;
  private Musician moderator;

  @BeforeEach
  void people() {
    ada = new Musician(Role.MEMBER, media, songs, app);
    zoe = new Musician(Role.MEMBER, media, songs, app);
    moderator = new Musician(Role.MODERATOR, media, songs, app);
  }

  @Test
  void aRecordingIsLookedIntoAndBecomesASong() throws Exception {
    UUID audio = ada.upload("tone.mp3", "audio/mpeg");
    RecordingView recording = recordings.recording(ada.actor, audio);
    assertThat(recording.title()).isEqualTo("夜の歌");
    assertThat(recording.hasCover()).isTrue();

    SongDetail made = songs.create(ada.actor, Musician.song(audio, " 夜の歌 ", "よねづ", true));

    assertThat(made.song().title()).isEqualTo("夜の歌");
    assertThat(made.song().artistLine()).isEqualTo("よねづ");
    assertThat(made.song().artUrl()).startsWith("/media/" + audio + "/large?k=");
    assertThat(made.audio().url()).startsWith("/media/" + audio + "/original?k=");
    assertThat(made.mine()).isTrue();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(songs.song(zoe.actor, made.song().id()).peaks()).hasSize(400));
  }

  @Test
  void aRepeatAnswersTheStoredSong() throws Exception {
    CreateSong command = Musician.song(ada.upload("tone.ogg", "audio/ogg"), "曲", "人", true);
    SongView first = songs.create(ada.actor, command).song();
    assertThat(songs.create(ada.actor, command).song().id()).isEqualTo(first.id());
  }

  @Test
  void draftsAreForTheirOwnerOnly() throws Exception {
    CreateSong command = Musician.song(ada.upload("tone.wav", "audio/wav"), "下書き", "人", false);
    UUID id = songs.create(ada.actor, command).song().id();

    assertThat(songs.song(ada.actor, id).song().published()).isFalse();
    assertThat(songs.views(zoe.actor, List.of(id)).get(id).gone()).isTrue();
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> songs.song(zoe.actor, id));
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> songs.publish(zoe.actor, id));
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> songs.delete(moderator.actor, id));

    songs.publish(ada.actor, id);
    assertThat(songs.song(zoe.actor, id).song().published()).isTrue();
  }

  @Test
  void moderatorsWithdrawAndDelete() throws Exception {
    UUID id = ada.publish("消される曲", "人").song().id();
    songs.withdraw(moderator.actor, id);
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> songs.song(zoe.actor, id));
    songs.publish(ada.actor, id);
    songs.delete(moderator.actor, id);
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> songs.song(ada.actor, id));
    assertThat(songs.views(ada.actor, List.of(id)).get(id).gone()).isTrue();
  }

  @Test
  void outsidersChangeNothing() throws Exception {
    UUID id = ada.publish("私の曲", "人").song().id();
    ChangeSong change = new ChangeSong("彼女の曲", null, null, null, null, null, null);
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> songs.change(zoe.actor, id, change));
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> songs.withdraw(zoe.actor, id));
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> songs.delete(zoe.actor, id));
    UUID hers = ada.upload("tone.flac", "audio/flac");
    assertThatExceptionOfType(MediaNotThere.class)
        .isThrownBy(() -> recordings.recording(zoe.actor, hers));
    recordings.recording(ada.actor, hers);
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> songs.create(zoe.actor, Musician.song(hers, "a", "b", true)));
  }

  @Test
  void changesAreFoundAtOnce() throws Exception {
    UUID id = ada.publish("旧題", "だれか").song().id();
    SongDetail changed =
        songs.change(
            ada.actor,
            id,
            new ChangeSong("新題", List.of("甲", "乙"), "しんだい", List.of("New"), "歌詞", "覚書", null));
    assertThat(changed.song().artistLine()).isEqualTo("甲, 乙");
    assertThat(changed.lyrics()).isEqualTo("歌詞");
    assertThat(found("シンダイ")).contains(id);
    assertThat(found("旧題")).doesNotContain(id);
  }

  @Test
  void songsAreFoundByTheReadingOfTheirArtist() throws Exception {
    SongView song = ada.publish("Lemon", "米津玄師" + System.nanoTime()).song();
    assertThat(found("よねづ")).doesNotContain(song.id());
    artists.change(
        zoe.actor,
        song.artists().getFirst().id(),
        new ChangeArtist("よねづけんし", List.of("Kenshi Yonezu")));
    for (String text : List.of("よねづ", "ヨネヅ", "ﾖﾈﾂﾞ", "米津", "KENSHI", "津")) {
      assertThat(found(text)).contains(song.id());
    }
  }

  @Test
  void refusedRecordingsSayWhy() throws Exception {
    byte[] cut = Arrays.copyOf(Musician.resource("tone.flac"), 9000);
    assertThatExceptionOfType(UploadRefused.class)
        .isThrownBy(() -> ada.upload(cut, "audio/flac", Purpose.AUDIO))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(UploadRefused.Reason.TRUNCATED));
    byte[] wav = Musician.resource("tone.wav");
    assertThatExceptionOfType(UploadRefused.class)
        .isThrownBy(() -> ada.upload(wav, "audio/mpeg", Purpose.AUDIO))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(UploadRefused.Reason.WRONG_TYPE));
  }

  @Test
  void fieldsAreRefusedTogether() {
    CreateSong bad =
        new CreateSong(
            null, null, "", List.of(), "x".repeat(201), null, "\u0000", null, null, false, true);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> songs.create(ada.actor, bad))
        .satisfies(
            e ->
                assertThat(e.errors())
                    .extracting("field")
                    .contains("clientId", "audioId", "title", "artists", "reading", "lyrics"));
  }

  private List<UUID> found(String text) {
    return songs.songs(zoe.actor, SongsWanted.ALL.matching(text).page(null, 100)).items().stream()
        .map(SongView::id)
        .toList();
  }
}
