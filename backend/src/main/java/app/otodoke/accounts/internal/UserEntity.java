package app.otodoke.accounts.internal;

import app.otodoke.accounts.DirectFrom;
import app.otodoke.shared.Role;
import app.otodoke.shared.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@DynamicUpdate
@Table(schema = "accounts", name = "users")
class UserEntity {

  @Id UUID id;
  String handle;

  String displayName;

  String searchText;

  String email;

  String pendingEmail;

  String passwordHash;

  String bio;

  UUID avatarId;

  @Enumerated(EnumType.STRING)
  Role role;

  String language;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> settings = Map.of();

  /** Access tokens with a lower number than this are refused. */
  int accessVersion = 1;

  Instant accessChangedAt;

  Instant createdAt;

  UUID invitedBy;

  Instant suspendedAt;

  @Enumerated(EnumType.STRING)
  DirectFrom directFrom = DirectFrom.ANYONE;

  String statusText;

  String statusEmoji;

  Instant statusUntil;

  Status status() {
    return new Status(statusText, statusEmoji, statusUntil);
  }

  void say(Status status) {
    statusText = status.text();
    statusEmoji = status.emoji();
    statusUntil = status.until();
  }

  void name(String handle, String displayName) {
    this.handle = handle;
    this.displayName = displayName;
    searchText = SearchText.fold(displayName + "\n" + handle);
  }

  void raiseAccess(Instant now) {
    accessVersion++;
    accessChangedAt = now;
  }
}
