package app.otodoke.accounts.internal;

import app.otodoke.accounts.CreatedAccessToken;
import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.ProgramsApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ProgramsBackend implements ProgramsApi {

  private final CreateProgramService create;
  private final IssueProgramTokenService issueToken;
  private final ProgramsQuery programs;

  ProgramsBackend(
      CreateProgramService create, IssueProgramTokenService issueToken, ProgramsQuery programs) {
    this.create = create;
    this.issueToken = issueToken;
    this.programs = programs;
  }

  @Override
  public PersonView create(Actor actor, String handle, String displayName) {
    return create.call(actor, handle, displayName);
  }

  @Override
  public CreatedAccessToken issueToken(Actor actor, UUID botId, Set<String> scopes) {
    return issueToken.call(actor, botId, scopes);
  }

  @Override
  public List<PersonView> programs(Actor actor) {
    return programs.list(actor);
  }
}
