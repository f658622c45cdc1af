using System.Diagnostics;
using System.Text.Json;
using Amendments.Proposals;

namespace Amendments.Sqlite.Json;

/// <summary>Operations in payloads, told apart by their "kind".</summary>
internal static class OperationFields
{
    public static void Write(FieldWriter to, Operation operation)
    {
        to.Text("kind", Kind(operation));
        switch (operation)
        {
            case Operation.ReplaceWords replace:
                to.Part("old", replace.Old, Write);
                break;
            case Operation.InsertWords insert:
                to.Part("at", insert.At, Write);
                break;
            case Operation.DeleteWords delete:
                to.Part("old", delete.Old, Write);
                break;
            case Operation.InsertParagraph insert:
                to.Label("requested", insert.Requested);
                to.Text("relation", Names<LabelRelation>.Of(insert.Relation));
                break;
            case Operation.Move move:
                to.Part("to", move.To, TargetFields.Write);
                break;
            case Operation.Split split:
                to.Part("before", split.Before, Write);
                break;
            case Operation.ReplaceThroughout throughout:
                to.Part("old", throughout.Old, Write);
                break;
        }

        to.Part("target", operation.Target, TargetFields.Write);
    }

    public static Operation Read(FieldReader from)
    {
        var target = from.Part("target", TargetFields.Read);
        return from.Text("kind") switch
        {
            "replace-words" => new Operation.ReplaceWords(from.Part("old", Quotation)) { Target = target },
            "insert-words" => new Operation.InsertWords(from.Part("at", Point)) { Target = target },
            "delete-words" => new Operation.DeleteWords(from.Part("old", Quotation)) { Target = target },
            "append" => new Operation.Append { Target = target },
            "prepend" => new Operation.Prepend { Target = target },
            "replace-sentence" => new Operation.ReplaceSentence { Target = target },
            "replace-paragraph" => new Operation.ReplaceParagraph { Target = target },
            "insert-paragraph" => new Operation.InsertParagraph(
                from.Has("requested") ? from.Label("requested") : null, Names<LabelRelation>.Read(from.Text("relation")))
            { Target = target },
            "delete-paragraph" => new Operation.DeleteParagraph { Target = target },
            "move" => new Operation.Move(from.Part("to", TargetFields.Read)) { Target = target },
            "merge" => new Operation.Merge { Target = target },
            "split" => new Operation.Split(from.Part("before", Quotation)) { Target = target },
            "replace-throughout" => new Operation.ReplaceThroughout(from.Part("old", Quotation)) { Target = target },
            "retain" => new Operation.Retain { Target = target },
            var kind => throw new JsonException($"“{kind}” is no operation."),
        };
    }

    // Not OperationName: what is written on the command line may change, what is written in the ledger may not.
    private static string Kind(Operation operation) => operation switch
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

    private static void Write(FieldWriter to, Quotation quotation)
    {
        to.Words("words", quotation.Words);
        to.Number("occurrence", quotation.Occurrence);
    }

    private static Quotation Quotation(FieldReader from)
    {
        var words = from.Words("words");
        return new Quotation(words.Text, from.NumberIfAny("occurrence")) { IsErased = words.IsErased };
    }

    private static void Write(FieldWriter to, InsertionPoint point)
    {
        to.Text("kind", point switch
        {
            InsertionPoint.After => "after",
            InsertionPoint.Before => "before",
            InsertionPoint.Restated => "restated",
            _ => throw new UnreachableException(),
        });
        to.Part("words", point switch { InsertionPoint.After after => after.Words, InsertionPoint.Before before => before.Words, _ => null }, Write);
    }

    private static InsertionPoint Point(FieldReader from) => from.Text("kind") switch
    {
        "after" => new InsertionPoint.After(from.Part("words", Quotation)),
        "before" => new InsertionPoint.Before(from.Part("words", Quotation)),
        "restated" => new InsertionPoint.Restated(),
        var kind => throw new JsonException($"“{kind}” is no point of insertion."),
    };
}
