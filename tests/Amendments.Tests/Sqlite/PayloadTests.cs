using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Amendments.Tests.Sqlite;

/// <summary>
/// Payloads outlive the code that wrote them. The files in Payloads/ are what is written today; a change in one of them is a change
/// of the format and needs a new version of its kind, with the old one still read.
/// </summary>
internal sealed partial class PayloadTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Kinds =
    [
        "background-added", "proposal-cited",
        "paper-opened", "draft-imported", "participant-added", "membership-recorded", "submission-added", "proposal-made",
        "reading-confirmed", "proposal-withdrawn", "remark-made", "position-taken", "scenario-saved",
        "finding-made", "finding-corrected", "finding-decided", "finding-reopened", "submission-corrected", "content-erased",
        "record-corrected", "record-taken-back", "confidentiality-changed", "record-redacted",
    ];

    [TestCaseSource(nameof(Kinds))]
    public void A_payload_is_written_as_it_always_was(string kind)
    {
        using var folder = Everything();
        using var raw = new RawDatabase(folder.Database);
        var payloads = raw.Rows("select payload from ledger where kind = @kind order by number", ("@kind", kind)).Select(r => r[0]);

        Check(kind, payloads);
    }

    [Test]
    public void What_stands_beside_words_is_written_as_it_always_was()
    {
        using var folder = Everything();
        using var raw = new RawDatabase(folder.Database);

        Check("spans", raw.Rows("select spans from content where spans is not null order by rowid").Select(r => r[0]));
    }

    [Test]
    public void Every_kind_of_event_is_covered()
    {
        using var folder = Everything();
        using var raw = new RawDatabase(folder.Database);

        Assert.That(raw.Rows("select distinct kind from ledger").Select(r => r[0]), Is.EquivalentTo(Kinds));
    }

    // Payloads are written field by field. A property that somebody adds to the model must be set in the sample, whose reading back
    // then fails until the field is written.
    [Test]
    public void Every_property_that_an_event_can_hold_is_set_in_the_sample()
    {
        using var folder = Everything();
        using var workspace = Sample.Open(folder);
        var properties = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var entry in workspace.Entries())
        {
            Collect(entry.Event, properties);
        }

        string[] later = ["Quotation.IsErased", "Proposal.Confirmed", "Proposal.IsWithdrawn", "Participant.Memberships", "Submission.Corrects"];
        Assert.That(properties.Where(p => !p.Value).Select(p => p.Key).Except(later), Is.Empty);
    }

    [Test]
    public void No_words_of_a_proposal_or_draft_stand_in_the_ledger()
    {
        using var folder = Everything();
        using var raw = new RawDatabase(folder.Database);
        var ledger = string.Concat(raw.Rows("select payload from ledger").Select(r => r[0]));

        foreach (var body in raw.Rows("select body from content where body is not null and length(body) > 4 and body <> 'Outcome document' and body <> 'Digital economy'"))
        {
            Assert.That(ledger, Does.Not.Contain(body[0]));
        }
    }

    private static TemporaryFolder Everything()
    {
        var folder = new TemporaryFolder();
        using var workspace = Corrected.Create(folder);
        using var raw = new RawDatabase(folder.Database);
        workspace.Erase(raw.Value("select hash from content where body = 'unhelpful verbosity'"), "Chair", "entered by mistake");
        return folder;
    }

    private static void Collect(object value, Dictionary<string, bool> properties)
    {
        if (value is string || value.GetType().Assembly != typeof(IStore).Assembly)
        {
            return;
        }

        if (value is System.Collections.IEnumerable items)
        {
            foreach (var item in items)
            {
                Collect(item, properties);
            }

            return;
        }

        foreach (var property in value.GetType().GetProperties().Where(p => p.CanWrite && p.GetIndexParameters().Length == 0))
        {
            var name = $"{value.GetType().Name}.{property.Name}";
            var held = property.GetValue(value);
            var isSet = held switch
            {
                null => false,
                System.Collections.IEnumerable list => list.Cast<object>().Any(),
                ValueType => !held.Equals(Activator.CreateInstance(held.GetType())),
                Amendments.Texts.FormattedText text => text.Length > 0,
                _ => true,
            };
            properties[name] = properties.GetValueOrDefault(name) || isSet;
            if (held is not null)
            {
                Collect(held, properties);
            }
        }
    }

    private static void Check(string name, IEnumerable<string> payloads)
    {
        var array = new JsonArray([.. payloads.Select(p => JsonNode.Parse(Hash().Replace(p, "(hash)")))]);
        var actual = array.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
        var path = Path.Combine(Root(), "tests", "Amendments.Tests", "Sqlite", "Payloads", $"{name}.json");
        if (Environment.GetEnvironmentVariable("AMEND_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)), "The format of the ledger changed; AMEND_ACCEPT=1 rewrites the expected file.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Amendments.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    // The salt makes them different each time; that of the sample's file stays.
    [GeneratedRegex("(?<=\"content\":\"|\"contents\":\\[[^]]*\")[0-9a-f]{64}")]
    private static partial Regex Hash();
}
