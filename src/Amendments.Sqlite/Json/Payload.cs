using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amendments.Ledger;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;
using Amendments.Submissions;
using Amendments.Texts;

namespace Amendments.Sqlite.Json;

/// <summary>Events as payloads and back. Payloads are never migrated: what an older version wrote is read in <see cref="Parse"/> by its kind and version.</summary>
/// <param name="keep">Keeps words apart and gives their hash.</param>
internal sealed class Payload(Func<FormattedText, string> keep)
{
    private readonly References _references = new(keep);
    private JsonSerializerOptions? _options;

    private JsonSerializerOptions Options => _options ??= MakeOptions(_references);

    /// <summary>The kind, its version and the payload of an event, its words being kept.</summary>
    public (string Kind, int Version, string Json) Write(Event happened)
    {
        var kind = EventKind.Of(happened);
        return (kind, 1, JsonSerializer.Serialize(happened, Options.GetTypeInfo(happened.GetType())));
    }

    /// <summary>The event that a payload holds.</summary>
    /// <exception cref="JsonException">The payload holds something else.</exception>
    /// <exception cref="NotSupportedException">A newer program wrote it.</exception>
    public Event Read(string kind, long version, byte[] json, IReadOnlyDictionary<string, FormattedText> words)
    {
        _references.Known = words;
        return Parse(kind, version, json);
    }

    /// <summary>Writes what stands beside the characters of a text; null when nothing does.</summary>
    public string? WriteMarks(FormattedText text) => text.Spans.Count + text.Objects.Count == 0
        ? null
        : JsonSerializer.Serialize(new Marks(text.Spans, text.Objects), Type<Marks>());

    /// <summary>Reads a text with what stands beside its characters.</summary>
    public FormattedText ReadText(string characters, string? marks)
    {
        var read = marks is null ? null : JsonSerializer.Deserialize(marks, Type<Marks>());
        return read is null ? characters : new FormattedText(characters, read.Spans, read.Objects);
    }

    private Event Parse(string kind, long version, byte[] json) => (kind, version) switch
    {
        (EventKind.PaperOpened, 1) => Parse<Event.PaperOpened>(json),
        (EventKind.DraftImported, 1) => Parse<Event.DraftImported>(json),
        (EventKind.ParticipantAdded, 1) => Parse<Event.ParticipantAdded>(json),
        (EventKind.MembershipRecorded, 1) => Parse<Event.MembershipRecorded>(json),
        (EventKind.SubmissionAdded, 1) => Parse<Event.SubmissionAdded>(json),
        (EventKind.ProposalMade, 1) => Parse<Event.ProposalMade>(json),
        (EventKind.ReadingConfirmed, 1) => Parse<Event.ReadingConfirmed>(json),
        (EventKind.ProposalWithdrawn, 1) => Parse<Event.ProposalWithdrawn>(json),
        (EventKind.RemarkMade, 1) => Parse<Event.RemarkMade>(json),
        (EventKind.PositionTaken, 1) => Parse<Event.PositionTaken>(json),
        (EventKind.ContentErased, 1) => Parse<Event.ContentErased>(json),
        _ => throw new NotSupportedException($"This program does not know the event “{kind}”, version {version}; a newer one does."),
    };

    private T Parse<T>(byte[] json)
        where T : Event => JsonSerializer.Deserialize(json, Type<T>()) ?? throw new JsonException("The payload is null.");

    private JsonTypeInfo<T> Type<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions(References references)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = Shapes.Default.WithAddedModifier(ClosedSets.Describe),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,
            RespectNullableAnnotations = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,

            // The ledger is read by people with sqlite3, never put into HTML: letters of all scripts stay letters.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in Converters(references))
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    private static JsonConverter[] Converters(References references) =>
    [
        new WordsConverter(references), new QuotationConverter(references), new LabelConverter(),
        new IdConverter<Paper>(), new IdConverter<Draft>(), new IdConverter<Participant>(), new IdConverter<Submission>(),
        new IdConverter<Proposal>(), new IdConverter<Remark>(), new IdConverter<Position>(),
        new ListConverter<PrintedParagraph>(), new ListConverter<Corrigendum>(), new ListConverter<Alias>(), new ListConverter<Membership>(),
        new ListConverter<Reading>(), new ListConverter<Involvement>(), new ListConverter<Supply>(), new ListConverter<Target>(),
        new ListConverter<string>(), new ListConverter<FormatSpan>(), new ListConverter<InlineObject>(),
        new NameConverter<ParagraphKind>(), new NameConverter<ParticipantKind>(), new NameConverter<Role>(), new NameConverter<Stance>(),
        new NameConverter<LabelRelation>(), new NameConverter<SupplyKind>(), new NameConverter<Emphasis>(), new NameConverter<InlineKind>(),
    ];
}
