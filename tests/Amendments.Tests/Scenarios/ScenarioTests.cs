using Amendments.Composition;
using Amendments.Desk;
using Amendments.Scenarios;
using Amendments.Tests.Desk;
using Amendments.Word.Export;
using Amendments.Word.Revisions;
using NUnit.Framework;

namespace Amendments.Tests.Scenarios;

public sealed class ScenarioTests
{
    private DeskWorkspace _workspace = null!;

    [OneTimeSetUp]
    public void Open()
    {
        _workspace = new DeskWorkspace();
        _workspace.ProposeUnesco();
        _workspace.ProposeInvented();
    }

    [OneTimeTearDown]
    public void Close() => _workspace.Dispose();

    [Test]
    public void A_part_can_be_taken_without_the_other_and_that_is_said()
    {
        var composed = Compose("P5.1");

        Assert.That(Text(composed, "59"), Does.Contain("should be multistakeholder, transparent"));
        Assert.That(Text(composed, "59"), Does.Not.Contain("grounded in universal values"));
        Assert.That(composed.Separated.Select(s => (s.Proposal.ToString(), s.Taken.Count, s.Left.Count)), Is.EqualTo(new[] { ("P5", 1, 1) }));
    }

    [Test]
    public void What_comes_first_stands_and_the_other_is_listed()
    {
        Assert.That(Compose("P5,P13").NotApplied.Select(n => n.Proposal.ToString()), Is.EqualTo(new[] { "P13" }));
        Assert.That(Compose("P13", "P5").NotApplied.Select(n => (n.Proposal.ToString(), n.Edits.Count)), Is.EqualTo(new[] { ("P5", 1) }));
    }

    [Test]
    public void A_request_to_keep_a_paragraph_holds_against_what_is_taken_later()
    {
        var kept = Compose("P14,P5");

        Assert.That(Text(kept, "59"), Does.Contain("should be multilateral"));
        Assert.That(kept.NotApplied.Select(n => n.Proposal.ToString()), Is.EqualTo(new[] { "P5", "P5" }));
        Assert.That(Compose("P5,P14").NotApplied.Select(n => n.Proposal.ToString()), Is.EqualTo(new[] { "P14" }));
    }

    [Test]
    public void What_needs_no_decision_can_be_taken_together_without_anything_left_out_for_competing()
    {
        var composed = ComposeScenario.Run(_workspace.Store, _workspace.Draft, new ScenarioQuery { TakeCompatible = true }).Value!;

        Assert.That(composed.NotApplied.Select(n => n.Reason), Has.None.EqualTo(NotAppliedReason.Competing));
        Assert.That(composed.Taken.Select(t => t.ToString()), Does.Contain("P12.1").And.No.Member("P4.1").And.No.Member("P5.1").And.No.Member("P13.1"));
    }

    [Test]
    public void Whoever_was_taken_decides_what_goes_together_with_it()
    {
        var composed = ComposeScenario.Run(_workspace.Store, _workspace.Draft, new ScenarioQuery { Take = ["P5.1"], TakeCompatible = true, By = "UNESCO" }).Value!;

        Assert.That(composed.Taken[0].ToString(), Is.EqualTo("P5.1"));
        Assert.That(composed.Taken.Select(t => t.ToString()), Does.Contain("P5.2").And.No.Member("P13.1"));
        Assert.That(composed.Compilation.Proposals.Select(p => composed.Compilation.Name(p.Proponent)).Distinct(), Is.EqualTo(new[] { "UNESCO" }));
    }

    [Test]
    public void The_owners_words_make_up_the_text()
    {
        var composed = Compose("P1,P4,P5,P12,P15,P18");

        foreach (var paragraph in composed.Compilation.Composed.Paragraphs)
        {
            Assert.That(string.Concat(Provenance.Of(paragraph).Select(w => w.Text.Text)), Is.EqualTo(paragraph.Redline.Revised().Text));
        }
    }

    [Test]
    public void A_scenario_is_exported_to_Word_like_any_redline()
    {
        var composed = Compose("P1,P4,P5.1,P12,P14,P18");
        var result = WordExport.Write(_workspace.Docx, composed.Compilation, new WordExportOptions());

        Assert.That(Read(TrackedChanges.RejectAll(result.Bytes)), Is.EqualTo(Read(_workspace.Docx)));
        Assert.That(string.Join('\n', Read(TrackedChanges.AcceptAll(result.Bytes))), Does.Contain("should be multistakeholder, transparent"));
        Assert.That(result.NotApplied.Select(n => n.Proposal.ToString()), Is.EqualTo(new[] { "P14" }));
    }

    [TestCase("P99", "P99: It is not on the table of this draft.")]
    [TestCase("P5.7", "P5.7: P5 has the parts P5.1, P5.2.")]
    [TestCase("P4.2", "P4.2: P4 has one part.")]
    [TestCase("five", "“five”: It is no proposal.")]
    [TestCase("P5.x", "“P5.x”: It is no proposal.")]
    public void What_cannot_be_taken_is_said(string take, string message)
    {
        var outcome = ComposeScenario.Run(_workspace.Store, _workspace.Draft, new ScenarioQuery { Take = [take] });

        Assert.That(outcome.Value, Is.Null);
        Assert.That(outcome.Problems.Single().ToString(), Does.StartWith(message));
    }

    [Test]
    public void A_saved_scenario_is_composed_again_and_replaced_under_its_name()
    {
        SaveScenario.Run(_workspace.Store, "editor", "Compromise", _workspace.Draft, Compose("P4"));
        SaveScenario.Run(_workspace.Store, "chair", "compromise", _workspace.Draft, Compose("P5.1,P12"));

        var saved = _workspace.Store.Scenarios().Single(s => s.Scenario.Name == "Compromise");
        var again = ComposeScenario.Run(_workspace.Store, _workspace.Draft, new ScenarioQuery { Scenario = "COMPROMISE" }).Value!;
        Assert.That(saved.By, Is.EqualTo("chair"));
        Assert.That(again.Taken.Select(t => t.ToString()), Is.EqualTo(new[] { "P5.1", "P12.1" }));
        Assert.That(SaveScenario.Run(_workspace.Store, "editor", " ", _workspace.Draft, again).Problems, Has.Count.EqualTo(1));
    }

    private static List<string> Read(byte[] docx) => [.. Amendments.Word.Reading.WordDraftReader.Read(docx).Paragraphs.Select(p => p.Text.Text)];

    private static string Text(ComposedScenario composed, string label) => string.Join('\n', ViewScenario.Run(composed, label, full: false, against: null).Value!.Paragraphs.Select(p => p.Redline.Revised().Text));

    private ComposedScenario Compose(params string[] take) => ComposeScenario.Run(_workspace.Store, _workspace.Draft, new ScenarioQuery { Take = [.. take] }).Value!;
}
