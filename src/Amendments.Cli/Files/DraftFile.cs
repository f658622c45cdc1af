using System.Globalization;
using Amendments.Papers;
using Amendments.Readers;
using Amendments.Readers.Processes;
using Amendments.Word.Packaging;
using Amendments.Word.Reading;
using Amendments.Word.Revisions;

namespace Amendments.Cli.Files;

/// <summary>A file read as a draft.</summary>
/// <param name="Read">What was found in it.</param>
/// <param name="Source">What it is to be kept as.</param>
/// <param name="Bytes">Its bytes; with tracked changes decided, those of the resulting file.</param>
internal sealed record DraftFile(ReadDraft Read, SourceFile Source, byte[] Bytes)
{
    /// <summary>Reads a Word, PDF, Markdown or text file. What it is follows from its content; Markdown and text are told apart by the name where it says so.</summary>
    public static Outcome<DraftFile> Open(string path, TrackedChoice? tracked)
    {
        var (name, bytes) = (Path.GetFileName(path), InputFile.Read(path));
        return bytes.AsSpan().StartsWith("%PDF"u8) || HasExtension(path, ".pdf") ? Pdf(name, bytes)
            : bytes.AsSpan().StartsWith("PK"u8) || HasExtension(path, ".docx") || IsForeign(bytes) ? Word(name, bytes, tracked)
            : Text(name, bytes);
    }

    private static Outcome<DraftFile> Pdf(string name, byte[] bytes)
    {
        var program = ProgramPath.Find("pdftotext", Environment.GetEnvironmentVariable("PATH"));
        return Whole(new DraftFile(PdfDraftReader.Read(bytes, program, PdfLimits.Default), SourceFile.Of(name, bytes), bytes));
    }

    private static Outcome<DraftFile> Text(string name, byte[] bytes)
    {
        var text = TextFile.Read(name, bytes);
        return text.Value is { } value
            ? Whole(new DraftFile(IsMarkdown(name, value) ? DraftText.Read(value) : DraftText.ReadPlain(value), SourceFile.Of(name, bytes), bytes))
            : Outcome<DraftFile>.Failed(text.Problems);
    }

    private static Outcome<DraftFile> Word(string name, byte[] bytes, TrackedChoice? tracked)
    {
        var read = WordDraftReader.Read(bytes);
        if (read.Paragraphs.Count == 0)
        {
            return Outcome<DraftFile>.Failed(Named(name, read.Problems));
        }

        var package = DocxPackage.Open(bytes);
        var revisions = TrackedChanges.List(package);
        if (revisions.Count == 0 || tracked == TrackedChoice.Keep)
        {
            return Whole(new DraftFile(read, SourceFile.Of(name, bytes), bytes));
        }

        if (tracked is not { } choice)
        {
            return Outcome<DraftFile>.Failed(name, $"It contains tracked changes: {Authors(revisions)}. A draft is one text.", "Say which: --tracked accept or --tracked reject; --tracked keep reads it as accepted and leaves the marks in the file.");
        }

        var decided = (choice == TrackedChoice.Accept ? TrackedChanges.AcceptAll(package) : TrackedChanges.RejectAll(package)).ToArray();
        var renamed = $"{Path.GetFileNameWithoutExtension(name)}.{ChoiceName.Of(choice)}ed.docx";
        return Whole(new DraftFile(WordDraftReader.Read(decided), SourceFile.Of(renamed, decided), decided));
    }

    private static Outcome<DraftFile> Whole(DraftFile file) => file.Read.Paragraphs.Count == 0
        ? Outcome<DraftFile>.Failed(Named(file.Source.Name, file.Read.Problems))
        : Outcome<DraftFile>.Done(file with { Read = file.Read with { Problems = Named(file.Source.Name, file.Read.Problems).ToValueList() } });

    private static IEnumerable<Problem> Named(string name, IEnumerable<Problem> problems) =>
        problems.Select(p => p.Where == "file" ? p with { Where = name } : p);

    private static string Authors(IReadOnlyList<Revision> revisions) => string.Join(", ", revisions
        .GroupBy(r => r.Author.Length > 0 ? r.Author : "an unnamed author", StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} by {g.Key}")));

    private static bool IsMarkdown(string name, string text) =>
        HasExtension(name, ".md") || HasExtension(name, ".markdown")
        || (!HasExtension(name, ".txt") && text.Split('\n').Any(line => line.StartsWith("# ", StringComparison.Ordinal)));

    // The Word reader knows what to say about these.
    private static bool IsForeign(byte[] bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] || bytes.AsSpan().StartsWith("{\\rtf"u8);

    private static bool HasExtension(string name, string extension) => Path.GetExtension(name).Equals(extension, StringComparison.OrdinalIgnoreCase);
}
