using System.Globalization;
using System.Text.Json;
using Amendments.Ledger;
using Amendments.Sqlite.Contents;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;

namespace Amendments.Sqlite.Lines;

/// <summary>The ledger: appends lines, and reads them checking that each follows from the one before.</summary>
internal sealed class LedgerTable(Database database, ContentTable contents)
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";

    // So many lines are in memory at once when the whole ledger is read.
    private const int PageLength = 500;

    // So many events are remembered; a page of them again and again would otherwise be parsed for each line that changes what they made.
    private const int MostRemembered = 50_000;

    private readonly Dictionary<long, Event> _remembered = [];

    /// <summary>Now, as exactly as the ledger holds it: to the millisecond, in UTC.</summary>
    public static DateTimeOffset Moment(TimeProvider clock)
    {
        var now = clock.GetUtcNow().ToUniversalTime();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }

    /// <summary>A moment as the ledger holds it; such texts are in the order of time.</summary>
    public static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads a moment as the ledger holds it.</summary>
    public static DateTimeOffset Time(string recordedAt) =>
        DateTimeOffset.ParseExact(recordedAt, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>Reads what may be a moment as the ledger holds it.</summary>
    public static bool TryTime(string recordedAt, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(recordedAt, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    /// <summary>The last line's number, hash and time, or null when there is none.</summary>
    public Line? Last() =>
        database.Rows(
            "select number, hash, recorded_at from ledger order by number desc limit 1",
            r => new Line { Number = r.GetInt64(0), Hash = r.GetString(1), RecordedAt = r.GetString(2) }).SingleOrDefault();

    /// <summary>The hash of a line; null when there is no such line.</summary>
    public string? Hash(long number) => database.Rows("select hash from ledger where number = @number", r => r.GetString(0), ("number", number)).SingleOrDefault();

    /// <summary>Appends an event behind the last line; inside a writing transaction.</summary>
    public Line Append(Line? last, DateTimeOffset at, string actor, Event happened)
    {
        var line = new Line
        {
            Number = (last?.Number ?? 0) + 1,
            RecordedAt = Write(at),
            Actor = actor,
            Kind = EventKind.Of(happened),
            KindVersion = EventKind.Version(EventKind.Of(happened)),
            Payload = Payload.Write(happened, contents.Keep),
            PrevHash = last?.Hash ?? Line.NoPredecessor,
        };
        line.Hash = line.ComputeHash();
        database.Run(
            """
            insert into ledger (number, recorded_at, actor, kind, kind_version, payload, prev_hash, hash)
            values (@number, @recorded_at, @actor, @kind, @kind_version, @payload, @prev_hash, @hash)
            """,
            ("number", line.Number), ("recorded_at", line.RecordedAt), ("actor", line.Actor), ("kind", line.Kind),
            ("kind_version", line.KindVersion), ("payload", line.Payload), ("prev_hash", line.PrevHash), ("hash", line.Hash));
        return line;
    }

    /// <summary>The lines from a number on, in order.</summary>
    /// <exception cref="WorkspaceException">A line was altered or its predecessor is another one.</exception>
    public IEnumerable<Entry> From(long number)
    {
        for (var next = Math.Max(1, number); ;)
        {
            var page = Page(next);
            foreach (var entry in page)
            {
                yield return entry;
            }

            if (page.Count < PageLength)
            {
                yield break;
            }

            next += page.Count;
        }
    }

    /// <summary>Remembers the event of a line for those who ask for it again, where nobody erases words meanwhile.</summary>
    public void Remember(long number, Event happened)
    {
        if (_remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
        }

        _remembered[number] = happened;
    }

    /// <summary>The events of some lines, by number; two queries however many.</summary>
    public Dictionary<long, Event> Events(IReadOnlyCollection<long> numbers)
    {
        var events = new Dictionary<long, Event>(numbers.Count);
        var others = new List<long>();
        foreach (var number in numbers)
        {
            if (_remembered.TryGetValue(number, out var happened))
            {
                events[number] = happened;
            }
            else
            {
                others.Add(number);
            }
        }

        foreach (var (line, happened) in Read(others))
        {
            events[line.Number] = happened;
        }

        return events;
    }

    /// <summary>Some lines, in order.</summary>
    /// <exception cref="WorkspaceException">One of them was altered.</exception>
    public List<Entry> Some(IReadOnlyCollection<long> numbers) => database.Read(() =>
    {
        var lines = numbers.Count == 0 ? [] : database.Rows(
            """
            select number, recorded_at, actor, kind, kind_version, payload, prev_hash, hash
            from ledger
            where number in (select value from json_each(@numbers))
            order by number
            """,
            r => new Line
            {
                Number = r.GetInt64(0),
                RecordedAt = r.GetString(1),
                Actor = r.GetString(2),
                Kind = r.GetString(3),
                KindVersion = r.GetInt64(4),
                Payload = r.GetString(5),
                PrevHash = r.GetString(6),
                Hash = r.GetString(7),
            },
            ("numbers", $"[{string.Join(',', numbers)}]"));
        return lines.Find(l => l.ComputeHash() != l.Hash) is { } altered ? throw Altered(altered) : Entries(lines);
    });

    private List<(Line Line, Event Event)> Read(List<long> numbers) => numbers.Count == 0 ? [] : Parse(database.Rows(
        """
        select number, kind, kind_version, payload
        from ledger
        where number in (select value from json_each(@numbers))
        """,
        r => new Line { Number = r.GetInt64(0), Kind = r.GetString(1), KindVersion = r.GetInt64(2), Payload = r.GetString(3) },
        ("numbers", $"[{string.Join(',', numbers)}]")));

    private List<Entry> Page(long from) => database.Read(() =>
    {
        var lines = database.Query<Line>(
            """
            select number as Number, recorded_at as RecordedAt, actor as Actor, kind as Kind, kind_version as KindVersion,
                payload as Payload, prev_hash as PrevHash, hash as Hash
            from ledger
            where number >= @before
            order by number
            limit @most
            """,
            new { before = from - 1, most = PageLength + 1 });
        Check(lines, from);
        return Entries(lines.FindAll(l => l.Number >= from).Take(PageLength));
    });

    private List<Entry> Entries(IEnumerable<Line> lines) =>
        Parse(lines).ConvertAll(p => new Entry(p.Line.Number, Time(p.Line.RecordedAt), p.Line.Actor, p.Event, p.Line.Hash));

    private void Check(List<Line> lines, long from)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var (number, hash) = i > 0 ? (lines[i - 1].Number + 1, lines[i - 1].Hash)
                : from == 1 ? (1, Line.NoPredecessor)
                : (from - 1, line.PrevHash);
            if (line.Number != number || line.PrevHash != hash || line.ComputeHash() != line.Hash)
            {
                throw Altered(line);
            }
        }
    }

    private WorkspaceException Altered(Line line) => Failure.Corrupted(database.Path, $"line {line.Number} of the ledger is not the line that was recorded");

    private List<(Line Line, Event Event)> Parse(IEnumerable<Line> lines)
    {
        var read = new List<(Line Line, JsonDocument Json)>();
        try
        {
            var hashes = new List<string>();
            foreach (var line in lines)
            {
                var json = JsonDocument.Parse(line.Payload);
                read.Add((line, json));
                Payload.AddHashes(json.RootElement, hashes);
            }

            var words = contents.Find(hashes);
            return read.ConvertAll(r => (r.Line, Payload.Read(r.Line.Kind, r.Line.KindVersion, r.Json, words)));
        }
        catch (JsonException e)
        {
            throw Failure.Corrupted(database.Path, $"a line of the ledger cannot be read ({e.Message})", e);
        }
        catch (NotSupportedException e)
        {
            throw new WorkspaceException($"“{database.Path}” cannot be read. {e.Message} Install the newer version.", e);
        }
        finally
        {
            read.ForEach(r => r.Json.Dispose());
        }
    }
}
