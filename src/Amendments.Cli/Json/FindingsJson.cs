using Amendments.Comparison;
using Amendments.Composition;
using Amendments.Conflicts;
using Amendments.Desk;
using Amendments.Papers;

namespace Amendments.Cli.Json;

/// <summary>Requests and what they have to do with each other, as JSON. A request is named by its number, from 1, in the whole comparison.</summary>
internal sealed class FindingsJson(Compilation compilation)
{
    private readonly RequestNames _names = new(compilation);

    private readonly ParticipantNames _participants = new(compilation.Participants);

    public void Write(JsonAnswer json, Findings findings)
    {
        var named = findings.Requests.Concat(findings.Contests.Concat(findings.Order).SelectMany(c => c.Requests)).Concat(findings.Open.SelectMany(c => c.Requests)).Distinct().Order();
        json.Objects("requests", named, Request)
            .Numbers("same", Numbers(findings.Same))
            .Objects("sameInPart", findings.Shared, (own, s) => own.Numbers("requests", Numbers([s.First, s.Second])).Text("asks", EditWords.Describe(s.Edit, compilation.Draft)))
            .Objects("resemblances", findings.Alike, (own, a) => Runs(own.Numbers("requests", Numbers([a.First, a.Second])).Text("kind", ChoiceName.Of(a.Kind)), a.Difference))
            .Numbers("uncontested", Numbers(findings.Free))
            .Objects("conflicts", findings.Contests, Contest)
            .Objects("order", findings.Order, Contest)
            .Numbers("amending", Numbers(findings.Amending))
            .Objects("choices", findings.Open, (own, c) => own
                .Numbers("requests", Numbers(c.Requests))
                .Objects("alternatives", c.Alternatives, (each, set) => each.Numbers("requests", Numbers(set)).Text("proposals", _names.Of(set)))
                .Truth("complete", c.IsComplete));
    }

    /// <summary>A redline as its runs.</summary>
    public static JsonAnswer Runs(JsonAnswer json, Redline redline) => json
        .Objects("runs", redline.Runs, (own, run) => own.Text("kind", ChoiceName.Of(run.Kind)).Text("text", run.Text.Text).Truth("supplied", run.IsSupplied));

    /// <summary>Everything about one proposal, with how it fits.</summary>
    public void Proposal(JsonAnswer json, Id<Proposals.Proposal> id)
    {
        var (proposal, resolution) = (compilation.Proposal(id), compilation.Resolutions.First(r => r.Proposal == id));
        ProposalJson.Write(json, proposal, resolution.State, _participants)
            .Text("problem", resolution.Problem?.ToString())
            .Day("date", compilation.Date(proposal))
            .Objects("positions", compilation.Standing(id), (own, p) => PlaceJson.Position(own, p, _participants));
    }

    /// <summary>Numbers from 1.</summary>
    public static IEnumerable<int> Numbers(IEnumerable<int> requests) => requests.Select(r => r + 1);

    private void Request(JsonAnswer json, int index)
    {
        var request = compilation.Requests[index];
        json.Number("number", index + 1)
            .Objects("proposals", request.Asked, (own, a) => own.Text("id", a.Proposal.ToString()).Number("part", a.Part).Text("by", compilation.Proponent(a.Proposal)))
            .Texts("backers", request.Proposals.SelectMany(p => compilation.Proposal(p).Backers).Distinct().Select(compilation.Name))
            .Text("asks", _names.Asks(index))
            .Texts("paragraphs", request.Paragraphs.Select(Label))
            .Truth("rewrite", request.IsRewrite)
            .Objects("edits", request.Edits, Edit);
    }

    private void Edit(JsonAnswer json, Edit edit)
    {
        json.Text("paragraph", edit.Paragraph is { } id ? Label(id) : null).Text("does", EditWords.Whole(edit, compilation.Draft));
        if (edit is Edit.Words words)
        {
            json.Number("start", words.Range.Start).Number("length", words.Range.Length).Text("old", words.Range.In(compilation.Draft[words.In].Text.Text)).Text("new", words.Replacement.Text.Text);
        }
    }

    private void Contest(JsonAnswer json, Contest contest) => json
        .Numbers("requests", Numbers(contest.Requests))
        .Text("reason", ChoiceName.Of(contest.Reason))
        .Text("why", ConflictWords.Describe(contest.Reason))
        .Objects("over", contest.Over, (own, o) => own
            .Text("paragraph", o.Paragraph is { } id ? Label(id) : null)
            .Number("start", o.Range.Start).Number("length", o.Range.Length)
            .Text("words", o.Paragraph is { } of ? o.Range.In(compilation.Draft[of].Text.Text) : string.Empty));

    private string Label(ParagraphId id) => compilation.Draft[id].Label?.ToString() ?? compilation.Draft[id].Name;
}
