package app.otodoke.lists;

/** Changes a list; what is null stays. Only the owner changes who sees it. */
public record ChangeList(String title, String note, Visibility visibility) {}
