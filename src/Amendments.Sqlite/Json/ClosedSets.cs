using System.Text.Json.Serialization.Metadata;
using Amendments.Proposals;

namespace Amendments.Sqlite.Json;

/// <summary>The "kind" by which the cases of closed sets are told apart in payloads. A name that was once written stays.</summary>
internal static class ClosedSets
{
    private static readonly (Type Case, string Kind)[] Targets =
    [
        (typeof(Target.Whole), "whole"),
        (typeof(Target.Title), "title"),
        (typeof(Target.Section), "section"),
        (typeof(Target.Heading), "heading"),
        (typeof(Target.Paragraph), "paragraph"),
        (typeof(Target.Chapeau), "chapeau"),
        (typeof(Target.Footnote), "footnote"),
        (typeof(Target.Sentence), "sentence"),
        (typeof(Target.List), "list"),
        (typeof(Target.Range), "range"),
        (typeof(Target.After), "after"),
        (typeof(Target.Before), "before"),
        (typeof(Target.Between), "between"),
        (typeof(Target.EndOf), "end-of"),
    ];

    private static readonly (Type Case, string Kind)[] Operations =
    [
        (typeof(Operation.ReplaceWords), "replace-words"),
        (typeof(Operation.InsertWords), "insert-words"),
        (typeof(Operation.DeleteWords), "delete-words"),
        (typeof(Operation.Append), "append"),
        (typeof(Operation.Prepend), "prepend"),
        (typeof(Operation.ReplaceSentence), "replace-sentence"),
        (typeof(Operation.ReplaceParagraph), "replace-paragraph"),
        (typeof(Operation.InsertParagraph), "insert-paragraph"),
        (typeof(Operation.DeleteParagraph), "delete-paragraph"),
        (typeof(Operation.Move), "move"),
        (typeof(Operation.Merge), "merge"),
        (typeof(Operation.Split), "split"),
        (typeof(Operation.ReplaceThroughout), "replace-throughout"),
        (typeof(Operation.Retain), "retain"),
    ];

    private static readonly (Type Case, string Kind)[] Points =
    [
        (typeof(InsertionPoint.After), "after"),
        (typeof(InsertionPoint.Before), "before"),
        (typeof(InsertionPoint.Restated), "restated"),
    ];

    /// <summary>Tells the serializer about the cases of a closed set.</summary>
    public static void Describe(JsonTypeInfo type)
    {
        var cases = type.Type == typeof(Target) ? Targets
            : type.Type == typeof(Operation) ? Operations
            : type.Type == typeof(InsertionPoint) ? Points
            : [];
        if (cases.Length > 0)
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
            foreach (var (one, kind) in cases)
            {
                type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(one, kind));
            }
        }
    }
}
