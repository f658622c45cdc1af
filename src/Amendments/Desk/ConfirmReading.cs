using System.Globalization;
using Amendments.Ledger;
using Amendments.Proposals;

namespace Amendments.Desk;

/// <summary>Records which reading of an open proposal a person chose.</summary>
public static class ConfirmReading
{
    /// <summary>Records it.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="actor">Who chose.</param>
    /// <param name="id">The proposal.</param>
    /// <param name="reading">Which reading, from 1.</param>
    /// <returns>The proposal as it stands then, or why the choice cannot be made.</returns>
    public static Outcome<Proposal> Run(IStore store, string actor, Id<Proposal> id, int reading)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Write(actor, ledger =>
        {
            var found = FindProposal.Run(store, id);
            if (found.Value is not { } proposal)
            {
                return found;
            }

            if (proposal.Confirmed is { } confirmed)
            {
                return Outcome<Proposal>.Failed(id.ToString(), $"{confirmed.By} has already confirmed reading {confirmed.Reading.ToString(CultureInfo.InvariantCulture)}.", "A confirmed reading stays; withdraw the proposal and record it anew if it was wrong.");
            }

            if (reading < 1 || reading > proposal.Readings.Count)
            {
                return Outcome<Proposal>.Failed(id.ToString(), $"It has {proposal.Readings.Count.ToString(CultureInfo.InvariantCulture)} reading(s), so there is no reading {reading.ToString(CultureInfo.InvariantCulture)}.", "amend proposals --json lists them.");
            }

            ledger.Record(new Event.ReadingConfirmed(id, reading));
            return Outcome<Proposal>.Done(proposal with { Confirmed = new Confirmation(reading, actor) });
        });
    }
}
