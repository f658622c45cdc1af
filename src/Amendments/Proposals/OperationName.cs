using System.Diagnostics;

namespace Amendments.Proposals;

/// <summary>The names of operations in files, on the command line and in messages; with them goes whether an operation needs a wording.</summary>
public static class OperationName
{
    /// <summary>Every name, in the order of the manual.</summary>
    public static ValueList<string> All { get; } =
    [
        "replace-words", "insert-words", "delete-words", "append", "prepend", "replace-sentence", "replace-paragraph",
        "insert-paragraph", "delete-paragraph", "move", "merge", "split", "replace-throughout", "retain",
    ];

    /// <summary>The name of an operation: "replace-words".</summary>
    public static string Of(Operation operation) => operation switch
    {
        Operation.ReplaceWords => "replace-words",
        Operation.InsertWords => "insert-words",
        Operation.DeleteWords => "delete-words",
        Operation.Append => "append",
        Operation.Prepend => "prepend",
        Operation.ReplaceSentence => "replace-sentence",
        Operation.ReplaceParagraph => "replace-paragraph",
        Operation.InsertParagraph => "insert-paragraph",
        Operation.DeleteParagraph => "delete-paragraph",
        Operation.Move => "move",
        Operation.Merge => "merge",
        Operation.Split => "split",
        Operation.ReplaceThroughout => "replace-throughout",
        Operation.Retain => "retain",
        _ => throw new UnreachableException(),
    };

    /// <summary>What an operation asks for, in a few words: "replace “X” in 22".</summary>
    public static string Describe(Operation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var target = operation.Target;
        return operation switch
        {
            Operation.ReplaceWords replace => $"replace {replace.Old} in {target}",
            Operation.InsertWords { At: InsertionPoint.After after } => $"insert words after {after.Words} in {target}",
            Operation.InsertWords { At: InsertionPoint.Before before } => $"insert words before {before.Words} in {target}",
            Operation.InsertWords => $"insert words in {target}",
            Operation.DeleteWords delete => $"delete {delete.Old} in {target}",
            Operation.Append => $"add at the end of {target}",
            Operation.Prepend => $"add at the beginning of {target}",
            Operation.ReplaceSentence => target is Target.Sentence ? $"replace {target}" : $"replace a sentence of {target}",
            Operation.ReplaceParagraph => $"replace {target}",
            Operation.InsertParagraph { Requested: { } label } => $"new paragraph {label} {target}",
            Operation.InsertParagraph => $"new paragraph {target}",
            Operation.DeleteParagraph => $"delete {target}",
            Operation.Move move => $"move {target} {move.To}",
            Operation.Merge => $"merge {target}",
            Operation.Split split => $"split {target} before {split.Before}",
            Operation.ReplaceThroughout throughout => $"replace {throughout.Old} throughout {target}",
            Operation.Retain => $"retain {target}",
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether an operation needs words to put in (true), has none (false), or may have them (null).</summary>
    public static bool? NeedsWording(string name) => name switch
    {
        "delete-words" or "delete-paragraph" or "move" or "split" or "retain" => false,
        "merge" => null,
        _ => true,
    };
}
