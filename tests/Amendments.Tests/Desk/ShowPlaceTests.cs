using Amendments.Desk;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Desk;

/// <summary>What a reader of a paragraph sees, on the demo's paper and proposals.</summary>
public sealed class ShowPlaceTests
{
    private DeskWorkspace _workspace = null!;

    [OneTimeSetUp]
    public void Propose()
    {
        _workspace = new DeskWorkspace();
        _workspace.ProposeUnesco();
        _workspace.ProposeInvented();
    }

    [OneTimeTearDown]
    public void Close() => _workspace.Dispose();

    [Test]
    public void Each_redline_alone_gives_the_paragraph_back()
    {
        foreach (var view in Show("22").Proposals)
        {
            Assert.That(view.Readings[0].Changed[0].Redline.Original(), Is.EqualTo(Show("22").Paragraphs[0].Text));
        }
    }

    [Test]
    public void Both_sides_of_a_competition_are_told()
    {
        var views = Show("22").Proposals;
        var same = views.SelectMany(v => v.Competing.Where(c => c.Reason is null).Select(c => (v.Proposal.Id, c.With))).ToList();
        Assert.That(same, Has.Count.EqualTo(2));
        Assert.That(same[0], Is.EqualTo((same[1].With, same[1].Id)));
    }

    [Test]
    public void A_request_to_keep_a_paragraph_stands_against_every_change_of_it()
    {
        var views = Show("59").Proposals;
        var keeps = views.Single(v => v.Proposal.Operation is Operation.Retain);
        Assert.That(keeps.Competing.Select(c => c.With), Is.EquivalentTo(views.Where(v => v != keeps).Select(v => v.Proposal.Id)));
    }

    [Test]
    public void An_open_proposal_shows_every_reading_and_a_confirmed_one_its_own()
    {
        var open = Show("60").Proposals.Single(v => v.Proposal.Status == ProposalStatus.Open);
        Assert.That(open.Readings.Select(r => r.Number), Is.EqualTo(new[] { 1, 2 }));
        using var other = new DeskWorkspace();
        other.ProposeUnesco();
        ConfirmReading.Run(other.Store, "editor", open.Proposal.Id, 2);
        var confirmed = ShowPlace.Run(other.Store, other.Draft, "60").Value!.Proposals.Single();
        Assert.That(confirmed.Readings.Select(r => r.Number), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void A_withdrawn_proposal_is_named_and_not_laid_out()
    {
        using var other = new DeskWorkspace();
        var id = other.ProposeUnesco().Value!.Proposals[^1].Id;
        Withdraw.Run(other.Store, "editor", id, string.Empty);
        var view = ShowPlace.Run(other.Store, other.Draft, "37").Value!;
        Assert.That(view.Withdrawn.Single().Id, Is.EqualTo(id));
        Assert.That(view.Proposals, Is.Empty);
    }

    [Test]
    public void A_place_that_is_not_there_is_a_problem()
    {
        Assert.That(ShowPlace.Run(_workspace.Store, _workspace.Draft, "999").Problems.Single().Where, Is.EqualTo("Paragraph 999"));
        Assert.That(ShowPlace.Run(_workspace.Store, _workspace.Draft, "somewhere").IsDone, Is.False);
    }

    private PlaceView Show(string place) => ShowPlace.Run(_workspace.Store, _workspace.Draft, place).Value!;
}
