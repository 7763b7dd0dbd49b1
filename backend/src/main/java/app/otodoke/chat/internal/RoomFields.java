package app.otodoke.chat.internal;

import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.RoomKind;
import app.otodoke.shared.FieldError;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.SearchText;
import java.util.ArrayList;
import java.util.List;

/** What rooms may be called. */
final class RoomFields {

  static final int NAME_LENGTH = 60;
  static final int DESCRIPTION_LENGTH = 500;
  static final int WELCOME_LENGTH = 2_000;
  static final int SLOWEST_SECONDS = 3_600;

  private RoomFields() {}

  /**
   * Null parts are not looked at.
   *
   * @throws InvalidInput naming every part that will not do
   */
  static void check(String name, String description, RoomKind kind) {
    refuse(errors(name, description, kind));
  }

  /**
   * Null parts are not looked at.
   *
   * @throws InvalidInput naming every part that will not do
   */
  static void check(ChangeRoom command) {
    List<FieldError> errors = errors(command.name(), command.description(), command.kind());
    String welcome = command.welcome();
    if (welcome != null) {
      if (length(welcome) > WELCOME_LENGTH) {
        errors.add(FieldError.of("welcome", "room-welcome-too-long", WELCOME_LENGTH));
      } else if (!MessageText.isReadable(welcome)) {
        errors.add(FieldError.of("welcome", "room-welcome-unreadable"));
      }
    }
    Integer pause = command.slowModeSeconds();
    if (pause != null && (pause < 0 || pause > SLOWEST_SECONDS)) {
      errors.add(FieldError.of("slowModeSeconds", "slow-mode-out-of-range", SLOWEST_SECONDS));
    }
    refuse(errors);
  }

  private static List<FieldError> errors(String name, String description, RoomKind kind) {
    List<FieldError> errors = new ArrayList<>();
    if (name != null) {
      if (name.isBlank()) {
        errors.add(FieldError.of("name", "room-name-missing"));
      } else if (length(name) > NAME_LENGTH) {
        errors.add(FieldError.of("name", "room-name-too-long", NAME_LENGTH));
      } else if (!isOneLine(name)) {
        errors.add(FieldError.of("name", "room-name-unreadable"));
      }
    }
    if (description != null) {
      if (length(description) > DESCRIPTION_LENGTH) {
        errors.add(FieldError.of("description", "room-description-too-long", DESCRIPTION_LENGTH));
      } else if (!MessageText.isReadable(description)) {
        errors.add(FieldError.of("description", "room-description-unreadable"));
      }
    }
    if (kind == RoomKind.DIRECT) {
      errors.add(FieldError.of("kind", "room-kind-direct"));
    }
    return errors;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  static String searchText(String name, String description) {
    return SearchText.fold(name + ' ' + description);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isOneLine(String text) {
    return MessageText.isReadable(text) && text.chars().noneMatch(Character::isISOControl);
  }
}
