using System.Text.Json;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>The shapes of --json: a program that reads version 1 must find these properties.</summary>
public sealed class JsonTests
{
    private static readonly string[][] Commands =
    [
        ["draft", "list"], ["draft", "show"], ["participant", "list"], ["submission", "list"], ["proposals"], ["show", "1"], ["compare"], ["compare", "1"], ["compare", "P1", "P2"], ["compare", "--matrix"], ["search", "forum"],
        ["participant", "add", "Organization C", "--kind", "civil-society"], ["propose", "append", "2", "--wording", "More.", "--by", "Group B"],
        ["remark", "1", "Short.", "--by", "Group B"], ["position", "P1", "support", "--by", "Group B"], ["withdraw", "P2"],
        ["correct", "P1", "--wording", "thrice", "--reason", "mistyped"], ["confidential", "P2", "--reason", "asked for"], ["redact", "P2", "--reason", "asked for", "--yes"], ["rebuild"],
        ["export", "word"], ["export", "html"], ["export", "summary"], ["export", "table"], ["draft", "typeset", "draft.md", "draft.docx"], ["init", "-w", "other"],
    ];

    [Test]
    public void Every_command_that_prints_data_answers_with_one_object_of_version_1()
    {
        using var workspace = new Workspace();
        foreach (var command in Commands)
        {
            using var answer = JsonDocument.Parse(workspace.Done([.. command, "--json"]));
            Assert.That(answer.RootElement.GetProperty("version").GetInt32(), Is.EqualTo(1), string.Join(' ', command));
        }
    }

    [Test]
    public void A_listed_proposal_has_its_id_label_operation_author_wording_status_state_and_source()
    {
        using var workspace = new Workspace();
        using var answer = JsonDocument.Parse(workspace.Done("proposals", "--json"));
        var proposal = answer.RootElement.GetProperty("proposals")[0];
        Assert.Multiple(() =>
        {
            Assert.That(Text(proposal, "id"), Is.EqualTo("P1"));
            Assert.That(Text(proposal, "label"), Is.EqualTo("1"));
            Assert.That(Text(proposal, "operation"), Is.EqualTo("replace-words"));
            Assert.That(Text(proposal, "old"), Is.EqualTo("once"));
            Assert.That(Text(proposal, "by"), Is.EqualTo("Delegation A"));
            Assert.That(Text(proposal, "wording"), Is.EqualTo("twice"));
            Assert.That(Text(proposal, "wordingWithEmphasis"), Is.EqualTo("**twice**"));
            Assert.That(Text(proposal, "status"), Is.EqualTo("proposed"));
            Assert.That(Text(proposal, "state"), Is.EqualTo("exact"));
            Assert.That(Text(proposal.GetProperty("source"), "place"), Is.EqualTo("S1, Q1, line 1"));
        });
    }

    [Test]
    public void The_runs_of_a_shown_redline_give_the_text_before_and_after()
    {
        using var workspace = new Workspace();
        using var answer = JsonDocument.Parse(workspace.Done("show", "1", "--json"));
        var before = Text(answer.RootElement.GetProperty("paragraphs")[0], "text");
        foreach (var proposal in answer.RootElement.GetProperty("proposals").EnumerateArray())
        {
            var runs = proposal.GetProperty("readings")[0].GetProperty("redlines")[0].GetProperty("runs").EnumerateArray().ToList();
            Assert.That(string.Concat(runs.Where(r => Text(r, "kind") != "inserted").Select(r => Text(r, "text"))), Is.EqualTo(before));
            Assert.That(Text(proposal.GetProperty("competing")[0], "reason"), Is.EqualTo("competing"));
        }
    }

    [Test]
    public void A_comparison_has_its_texts_requests_conflicts_and_choices()
    {
        using var workspace = new Workspace();
        using var answer = JsonDocument.Parse(workspace.Done("compare", "1", "--json"));
        var root = answer.RootElement;
        var conflict = root.GetProperty("conflicts")[0];
        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("paragraphs")[0].GetProperty("texts").EnumerateArray().Select(t => Text(t.GetProperty("proposals")[0])), Is.EqualTo(new[] { "P1", "P2" }));
            Assert.That(root.GetProperty("requests").EnumerateArray().Select(r => Text(r.GetProperty("backers")[0])), Is.EqualTo(new[] { "Delegation A", "Group B" }));
            Assert.That((Text(conflict, "reason"), Text(conflict.GetProperty("over")[0], "words"), conflict.GetProperty("over")[0].GetProperty("start").GetInt32()), Is.EqualTo(("different-words", "once", 44)));
            Assert.That(root.GetProperty("choices")[0].GetProperty("alternatives").GetArrayLength(), Is.EqualTo(2));
        });
    }

    [Test]
    public void Data_is_readable_text_in_every_script()
    {
        using var workspace = new Workspace();
        workspace.Done("participant", "add", "Délégation « É » 中文", "--kind", "state");
        Assert.That(workspace.Done("participant", "list", "--json"), Does.Contain("\"Délégation « É » 中文\""));
    }

    [Test]
    public void A_problem_leaves_the_output_empty()
    {
        using var workspace = new Workspace();
        var finished = workspace.Run("show", "99", "--json");
        Assert.That((finished.Code, finished.Output), Is.EqualTo((1, string.Empty)));
        Assert.That(finished.Error, Does.StartWith("Paragraph 99: "));
    }

    private static string? Text(JsonElement element) => element.GetString();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
