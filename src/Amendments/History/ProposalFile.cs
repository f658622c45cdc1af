using System.Globalization;
using Amendments.Background;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Rendering;
using Amendments.Texts;

namespace Amendments.History;

/// <summary>What stands in the file of a proposal: a readable header, then its words as they were submitted.</summary>
internal static class ProposalFile
{
    public static string Of(Proposal proposal, IEnumerable<Position> positions, IEnumerable<CitedBackground> cited, People people)
    {
        var file = new RecordFile()
            .Line("Proposal", proposal.Id.ToString())
            .Line("By", Names(proposal, Role.Author, people))
            .Line("On behalf of", Names(proposal, Role.OnBehalfOf, people))
            .Line("Co-sponsors", Names(proposal, Role.CoSponsor, people))
            .Line("Supporters named", Names(proposal, Role.Supporter, people))
            .Line("Sent by", Names(proposal, Role.Submitter, people));
        AddReadings(file, proposal);
        file.Line("Draft", proposal.Draft.ToString())
            .Line("Made on", proposal.MadeOn)
            .Line("Source", proposal.Source?.Place)
            .Line("Language", proposal.Language)
            .Line("Status", ChoiceName.Of(proposal.Status));
        foreach (var supply in proposal.Supplied)
        {
            file.Line("Supplied", $"{SupplyWords.Term(supply.Kind)} “{supply.What}” by {supply.By}{(supply.Because.Length > 0 ? $": {supply.Because}" : string.Empty)}");
        }

        foreach (var position in positions)
        {
            file.Line("Position", $"{StanceWords.Of(position.Stance)}: {people.Named(position.By)}{(position.On is { } on ? $", {RecordFile.Day(on)}" : string.Empty)}");
        }

        foreach (var citation in cited)
        {
            file.Line("Cites", citation.Place);
        }

        return file.Text("Wording", proposal.Wording).Text("Passage", proposal.Source?.Quote ?? FormattedText.Empty).Text("Rationale", proposal.Rationale).ToString();
    }

    private static void AddReadings(RecordFile file, Proposal proposal)
    {
        if (proposal.Readings.Count == 1)
        {
            file.Line("Asks to", OperationName.Describe(proposal.Operation));
            return;
        }

        foreach (var (i, reading) in proposal.Readings.Index())
        {
            file.Line(string.Create(CultureInfo.InvariantCulture, $"Reading {i + 1}"), $"{OperationName.Describe(reading.Operation)}{(reading.Because.Length > 0 ? $" ({reading.Because})" : string.Empty)}");
        }

        file.Line("Confirmed", proposal.Confirmed is { } confirmed ? string.Create(CultureInfo.InvariantCulture, $"reading {confirmed.Reading} by {confirmed.By}") : null);
    }

    private static string Names(Proposal proposal, Role role, People people) => string.Join("; ", proposal.With(role).Select(people.Named));
}
