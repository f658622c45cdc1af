using Amendments.Background;

namespace Amendments.Desk;

/// <summary>Looks up the background document that a command is about.</summary>
internal static class FindBackground
{
    public static BackgroundDocument? Run(IStore store, Id<BackgroundDocument> id, ICollection<Problem> problems)
    {
        var found = store.Background(id);
        if (found is null)
        {
            problems.Add(new Problem(id.ToString(), "There is no such background document.", "amend background list shows them."));
        }

        return found;
    }
}
