using Amendments.Papers;

namespace Amendments.Desk;

/// <summary>Finds the draft that somebody means.</summary>
public static class ChooseDraft
{
    /// <summary>Finds it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="name">Its id or its symbol; null for the one imported last.</param>
    public static Outcome<Draft> Run(IStore store, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var drafts = store.Drafts();
        if (drafts.Count == 0)
        {
            return Outcome<Draft>.Failed("draft", "There is no draft yet.", "Import one: amend draft import FILE.");
        }

        var found = name is null ? drafts[^1]
            : drafts.LastOrDefault(d => Id<Draft>.TryParse(name, out var id) ? d.Id == id : string.Equals(d.Header.Symbol, name, StringComparison.OrdinalIgnoreCase));
        return found is null || store.Draft(found.Id) is not { } draft
            ? Outcome<Draft>.Failed("draft", $"There is no draft “{name}”.", $"There are {string.Join(", ", drafts.Select(d => $"{d.Id} ({d.Header.Symbol})"))}.")
            : Outcome<Draft>.Done(draft);
    }
}
