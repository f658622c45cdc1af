using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Amendments.Sqlite.Files;
using Amendments.Sqlite.Json;
using Amendments.Texts;

namespace Amendments.Sqlite.Contents;

/// <summary>The words that payloads refer to, kept apart so that they can be erased without touching the ledger.</summary>
internal sealed class ContentTable(Database database)
{
    private const int SaltLength = 16;

    // Throws where a lone surrogate would otherwise silently become U+FFFD.
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>What is read in the place of words that were erased.</summary>
    public static FormattedText Erased(string? reason) => FormattedText.Erased(reason ?? string.Empty);

    /// <summary>Some words, by hash; one query however many.</summary>
    public Dictionary<string, FormattedText> Find(List<string> hashes)
    {
        var rows = hashes.Count == 0 ? [] : database.Rows(
            """
            select hash, salt, body, spans, erased_reason
            from content
            where hash in (select value from json_each(@hashes))
            """,
            r => new Row(r.GetString(0), r.Blob(1), r.Text(2), r.Text(3), r.Text(4)),
            ("hashes", $"[\"{string.Join("\",\"", hashes)}\"]"));
        return rows.ToDictionary(r => r.Hash, Read, StringComparer.Ordinal);
    }

    /// <summary>Keeps words under a hash that nobody can guess.</summary>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentException">A character of them could not be given back.</exception>
    public string Keep(FormattedText words)
    {
        if (words.Text.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("The words contain U+0000, which is no character of a text. Take it out.", nameof(words));
        }

        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        var marks = Payload.WriteMarks(words);
        var hash = Hash(salt, marks, words.Text);
        database.Run(
            "insert into content (hash, salt, body, spans) values (@hash, @salt, @body, @spans)",
            ("hash", hash), ("salt", salt), ("body", words.Text), ("spans", marks));
        return hash;
    }

    /// <summary>Takes words away and keeps the reason. The line that says so must be in the ledger too.</summary>
    /// <exception cref="ArgumentException">No such words are kept, or there is no reason.</exception>
    public void Erase(string hash, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var erased = database.Run(
            "update content set salt = null, body = null, spans = null, erased_reason = @reason where hash = @hash and body is not null",
            ("reason", reason), ("hash", hash));
        if (erased == 0)
        {
            throw new ArgumentException($"No words with the hash “{hash}” are kept; perhaps they are erased already. Take the hash from the ledger.", nameof(hash));
        }
    }

    /// <summary>Takes the bytes of a file away and keeps the reason. The line that says so must be in the ledger too.</summary>
    /// <exception cref="ArgumentException">No such file is kept, or there is no reason.</exception>
    public void EraseFile(string sha256, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var erased = database.Run(
            "update file set bytes = null, erased_reason = @reason where sha256 = @sha256 and bytes is not null",
            ("reason", reason), ("sha256", sha256));
        if (erased == 0)
        {
            throw new ArgumentException($"No file with the SHA-256 “{sha256}” is kept; perhaps it is erased already.", nameof(sha256));
        }
    }

    private FormattedText Read(Row row)
    {
        if (row.Body is null)
        {
            return Erased(row.Reason);
        }

        try
        {
            return Hash(row.Salt!, row.Spans, row.Body) == row.Hash
                ? Payload.ReadText(row.Body, row.Spans)
                : throw Failure.Corrupted(database.Path, $"the words with the hash {row.Hash} are not the words that were recorded");
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw Failure.Corrupted(database.Path, $"the words with the hash {row.Hash} cannot be read ({e.Message})", e);
        }
    }

    private static string Hash(byte[] salt, string? marks, string words) =>
        Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Utf8.GetBytes($"{marks}\n{words}")]));

    private sealed record Row(string Hash, byte[]? Salt, string? Body, string? Spans, string? Reason);
}
