using System.Globalization;
using Amendments.Cli.Screens;
using Amendments.Desk;

namespace Amendments.Cli.Pages;

/// <summary>A corrected record on a screen.</summary>
internal static class CorrectedPage
{
    public static void Print(Screen screen, CorrectedRecord corrected)
    {
        screen.Text(Phrase.Of(corrected.Id, Look.Strong).Add(string.Create(CultureInfo.InvariantCulture, $" is corrected: line {corrected.Line} of the ledger stands instead of line {corrected.Former}.")));
        foreach (var change in corrected.Changes)
        {
            screen.Text(Change(change), 2);
        }

        if (corrected.With.Count > 0)
        {
            screen.Text($"The submitter is corrected with it in {string.Join(", ", corrected.With)}.", 2);
        }
    }

    public static void PrintTakenBack(Screen screen, CorrectedRecord back) => screen.Text(Phrase.Of(back.Id, Look.Strong).Add(string.Create(
        CultureInfo.InvariantCulture, $" is taken back: line {back.Line} of the ledger takes line {back.Former} off the record. Its id is not given again.")));

    /// <summary>"wording: “it” → “them”".</summary>
    public static Phrase Change(FieldChange change) => Phrase.Of($"{change.Field}: ").Add(Shown(change.Before)).Add(" → ").Add(Shown(change.After));

    private static Phrase Shown(string text) => text.Length > 0 ? Phrase.Of($"“{text}”") : Phrase.Of("nothing", Look.Faint);
}
