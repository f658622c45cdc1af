using System.Diagnostics;
using System.Text.Json;
using Amendments.Proposals;

namespace Amendments.Sqlite.Json;

/// <summary>Targets in payloads, told apart by their "kind". Their notation is for people; it does not tell a section called "A, 3" from a list.</summary>
internal static class TargetFields
{
    public static void Write(FieldWriter to, Target target)
    {
        to.Text("kind", Kind(target));
        switch (target)
        {
            case Target.Section section:
                to.Text("name", section.Name);
                break;
            case Target.Heading heading:
                to.Text("name", heading.Name);
                break;
            case Target.EndOf end:
                to.Text("name", end.Name);
                break;
            case Target.Paragraph paragraph:
                to.Label("label", paragraph.Label);
                break;
            case Target.Chapeau chapeau:
                to.Label("label", chapeau.Label);
                break;
            case Target.Footnote note:
                to.Text("number", note.Number);
                break;
            case Target.Sentence sentence:
                to.Label("label", sentence.Label);
                to.Number("number", sentence.Number);
                break;
            case Target.Proposed proposed:
                to.Id("proposal", proposed.Proposal);
                break;
            case Target.List list:
                to.List("items", list.Items, Write);
                break;
            case Target.Range range:
                to.Label("first", range.First);
                to.Label("last", range.Last);
                break;
            case Target.Between between:
                to.Label("first", between.First);
                to.Label("last", between.Last);
                break;
            case Target.After after:
                to.Part("item", after.Item, Write);
                break;
            case Target.Before before:
                to.Part("item", before.Item, Write);
                break;
        }
    }

    public static Target Read(FieldReader from) => from.Text("kind") switch
    {
        "whole" => new Target.Whole(),
        "title" => new Target.Title(),
        "section" => new Target.Section(from.Text("name")),
        "heading" => new Target.Heading(from.Text("name")),
        "paragraph" => new Target.Paragraph(from.Label("label")),
        "chapeau" => new Target.Chapeau(from.Label("label")),
        "footnote" => new Target.Footnote(from.Text("number")),
        "sentence" => new Target.Sentence(from.Label("label"), from.Number("number")),
        "proposed" => new Target.Proposed(from.Id<Proposal>("proposal")),
        "list" => new Target.List(from.List("items", Read)),
        "range" => new Target.Range(from.Label("first"), from.Label("last")),
        "after" => new Target.After(from.Part("item", Read)),
        "before" => new Target.Before(from.Part("item", Read)),
        "between" => new Target.Between(from.Label("first"), from.Label("last")),
        "end-of" => new Target.EndOf(from.Text("name")),
        var kind => throw new JsonException($"“{kind}” is no target."),
    };

    private static string Kind(Target target) => target switch
    {
        Target.Whole => "whole",
        Target.Title => "title",
        Target.Section => "section",
        Target.Heading => "heading",
        Target.Paragraph => "paragraph",
        Target.Chapeau => "chapeau",
        Target.Footnote => "footnote",
        Target.Sentence => "sentence",
        Target.Proposed => "proposed",
        Target.List => "list",
        Target.Range => "range",
        Target.After => "after",
        Target.Before => "before",
        Target.Between => "between",
        Target.EndOf => "end-of",
        _ => throw new UnreachableException(),
    };
}
