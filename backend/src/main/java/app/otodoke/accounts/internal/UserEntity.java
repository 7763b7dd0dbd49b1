package app.otodoke.accounts.internal;

import app.otodoke.shared.Role;
import app.otodoke.shared.SearchText;
import jakarta.persistence.Column;
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

  @Column(name = "display_name")
  String displayName;

  @Column(name = "search_text")
  String searchText;

  String email;

  @Column(name = "pending_email")
  String pendingEmail;

  @Column(name = "password_hash")
  String passwordHash;

  String bio;

  @Column(name = "avatar_id")
  UUID avatarId;

  @Enumerated(EnumType.STRING)
  Role role;

  String language;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> settings = Map.of();

  /** Access tokens with a lower number than this are refused. */
  @Column(name = "access_version")
  int accessVersion = 1;

  @Column(name = "access_changed_at")
  Instant accessChangedAt;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "invited_by")
  UUID invitedBy;

  @Column(name = "suspended_at")
  Instant suspendedAt;

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
