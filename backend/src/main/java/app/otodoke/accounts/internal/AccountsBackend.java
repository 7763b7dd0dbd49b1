package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeMember;
import app.otodoke.accounts.ChangeProfile;
import app.otodoke.accounts.DirectFrom;
import app.otodoke.accounts.MeView;
import app.otodoke.accounts.MemberView;
import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AccountsBackend implements AccountsApi {

  private final PeopleQuery people;
  private final MembersPageQuery members;
  private final MemberQuery member;
  private final MeQuery me;
  private final ChangeProfileService changeProfile;
  private final ChangeAvatarService changeAvatar;
  private final ChangeMemberService changeMember;

  AccountsBackend(
      PeopleQuery people,
      MembersPageQuery members,
      MemberQuery member,
      MeQuery me,
      ChangeProfileService changeProfile,
      ChangeAvatarService changeAvatar,
      ChangeMemberService changeMember) {
    this.people = people;
    this.members = members;
    this.member = member;
    this.me = me;
    this.changeProfile = changeProfile;
    this.changeAvatar = changeAvatar;
    this.changeMember = changeMember;
  }

  @Override
  public Map<UUID, PersonView> people(Collection<UUID> ids) {
    return people.byId(ids);
  }

  @Override
  public Page<PersonView> search(Actor actor, String query, String after, int limit) {
    return members.page(actor, query, after, limit);
  }

  @Override
  public Page<PersonView> suspended(Actor actor, String after, int limit) {
    return members.suspended(actor, after, limit);
  }

  @Override
  public Set<UUID> idsOfHandles(Collection<String> handles) {
    return people.idsOfHandles(handles);
  }

  @Override
  public MemberView member(Actor actor, String handle) {
    return member.one(actor, handle);
  }

  @Override
  public Map<UUID, DirectFrom> directFrom(Collection<UUID> ids) {
    return people.directFrom(ids);
  }

  @Override
  public MeView me(Actor actor) {
    return me.one(actor);
  }

  @Override
  public MeView changeProfile(Actor actor, ChangeProfile command) {
    return changeProfile.call(actor, command);
  }

  @Override
  public MeView changeAvatar(Actor actor, UUID mediaId) {
    return changeAvatar.call(actor, mediaId);
  }

  @Override
  public PersonView changeMember(Actor actor, UUID userId, ChangeMember command) {
    return changeMember.call(actor, userId, command);
  }
}
