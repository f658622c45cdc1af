using Amendments.Background;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;

namespace Amendments.History;

/// <summary>What stands in the files about records.</summary>
internal static class RecordFiles
{
    public static string Of(Paper paper) =>
        $"""
        # {paper.Title}

        Who proposed which words. Each commit is one line of the ledger: its author is who asked for it, its committer who recorded it, and its last lines
        give the number and the hash of the line.

        drafts/        the drafts as they were issued, one file for each paragraph, one sentence a line; order.txt has the order
        current/       the text that counts: the latest draft with what was decided on it
        proposed/      the latest draft with everything that is proposed, first come first served; “22+P9” is what P9 puts in behind 22
        proposals/     what was proposed, word for word; a file goes when a proposal that was recorded by mistake is taken back
        remarks/       comments without a text for the draft
        submissions/   the documents in which it was sent, by their SHA-256; the files themselves are in the workspace
        background/    documents that proposals cite
        participants/  who proposes

        """.ReplaceLineEndings("\n");

    public static string Of(Draft draft) => new RecordFile()
        .Line("Draft", draft.Id.ToString())
        .Line("Symbol", draft.Header.Symbol)
        .Line("Title", draft.Header.Title)
        .Line("Date", draft.Header.Date)
        .Line("Language", draft.Header.Language)
        .Line("Corrigenda", string.Join("; ", draft.Header.Corrigenda.Select(c => c.Date is null ? c.Symbol : $"{c.Symbol}, {RecordFile.Day(c.Date)}")))
        .Lines(draft.Source)
        .ToString();

    public static string Of(Participant participant, People people) => new RecordFile()
        .Line("Participant", participant.Id.ToString())
        .Line("Name", participant.Name)
        .Line("Kind", ChoiceName.Of(participant.Kind))
        .Line("Also called", string.Join("; ", participant.Aliases.Select(a => a.Name)))
        .Line("Member of", string.Join("; ", participant.Memberships.Select(m => Membership(m, people))))
        .ToString();

    /// <summary>What is kept back: its id, so that nobody thinks it missing.</summary>
    public static string Confidential(string kind, string id) => new RecordFile().Line(kind, id).Line("Status", "confidential").ToString();

    /// <summary>Of a confidential one there is the hash, by which its file can be recognised later.</summary>
    public static string Of(Submission submission, People people) => submission.IsConfidential
        ? new RecordFile().Line("Submission", submission.Id.ToString()).Line("Status", "confidential").Line("SHA-256", submission.Source?.Sha256).ToString()
        : new RecordFile()
        .Line("Submission", submission.Id.ToString())
        .Line("Sent by", people.Named(submission.Submitter))
        .Line("Title", submission.Title)
        .Line("About", submission.Addresses.ToString())
        .Line("Channel", submission.Channel)
        .Lines(submission.Dates)
        .Line("Language", submission.Language)
        .Line("Corrects", submission.Corrects?.ToString())
        .Lines(submission.Source)
        .ToString();

    public static string Of(BackgroundDocument document) => new RecordFile()
        .Line("Background document", document.Id.ToString())
        .Line("Title", document.Header.Title)
        .Line("Published by", document.Header.Publisher)
        .Line("Channel", document.Header.Channel)
        .Lines(document.Header.Dates)
        .Line("Language", document.Header.Language)
        .Line("Status", document.IsDraft ? "draft, as it says itself" : null)
        .Lines(document.Source)
        .ToString();

    public static string Of(Remark remark, People people) => new RecordFile()
        .Line("Remark", remark.Id.ToString())
        .Line("By", people.Named(remark.By))
        .Line("On", remark.Target.ToString())
        .Line("Draft", remark.Draft.ToString())
        .Line("Source", remark.Source?.Place)
        .Text("Words", remark.Words)
        .Text("Passage", remark.Source?.Quote ?? string.Empty)
        .ToString();

    private static string Membership(Membership membership, People people)
    {
        var (from, until) = (RecordFile.Day(membership.From), RecordFile.Day(membership.Until));
        return people.Named(membership.Group) + (from is null ? string.Empty : $" from {from}") + (until is null ? string.Empty : $" until {until}");
    }
}
