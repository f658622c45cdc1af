using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Composition;

/// <summary>Operations and edits in words that name no proposal, for exports without attribution.</summary>
public static class NeutralWords
{
    private const string Another = "the text of another proposal";

    /// <summary>What an operation asks for; see <see cref="OperationName.Describe"/>.</summary>
    public static string Of(Operation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var words = OperationName.Describe(operation);
        return operation.Target is Target.Proposed proposed ? words.Replace(proposed.ToString(), Another, StringComparison.Ordinal) : words;
    }

    /// <summary>What a target names.</summary>
    public static string Of(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target is Target.Proposed ? Another : target.ToString();
    }

    /// <summary>What an edit does, with its words in full; see <see cref="EditWords.Whole"/>.</summary>
    public static string Of(Edit edit, Draft draft)
    {
        var words = EditWords.Whole(edit, draft);
        return edit is Edit.Reword reword ? words.Replace($"the text of {reword.Of}", Another, StringComparison.Ordinal) : words;
    }
}
