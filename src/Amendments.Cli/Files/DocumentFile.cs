using System.Globalization;
using Amendments.Documents;
using Amendments.Readers;
using Amendments.Readers.Processes;
using Amendments.Word.Reading;

namespace Amendments.Cli.Files;

/// <summary>A submission's file, read.</summary>
/// <param name="Read">What was found in it; without blocks when it cannot be read.</param>
/// <param name="Kind">What it was read as.</param>
/// <param name="Source">What it is to be kept as.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record DocumentFile(ReadDocument Read, FileKind Kind, SourceFile Source, byte[] Bytes)
{
    /// <summary>Reads a file. What it is follows from its content first, and from its name where the content leaves it open.</summary>
    /// <exception cref="IOException">It is not there, is a folder, or is too large.</exception>
    public static DocumentFile Open(string path) => Of(Path.GetFileName(path), InputFile.Read(path), DocumentLimits.Default);

    /// <summary>Reads a file that is in the memory.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="limits">What reading may cost.</param>
    public static DocumentFile Of(string name, byte[] bytes, DocumentLimits limits)
    {
        var kind = FileKinds.Of(name, bytes);
        using var stop = new CancellationTokenSource(limits.MaxTime);
        var read = bytes.LongLength > limits.MaxBytes
            ? ReadDocument.Unreadable("file", string.Create(CultureInfo.InvariantCulture, $"It has more than {limits.MaxBytes >> 20} MB."), "Check that it is the right file.")
            : As(kind, bytes, limits, stop.Token);
        var problems = Misnamed(name, kind).Concat(read.Problems).Select(p => p.Where == "file" ? p with { Where = name } : p);
        return new DocumentFile(read with { Problems = problems.ToValueList() }, kind, SourceFile.Of(name, bytes), bytes);
    }

    private static ReadDocument As(FileKind kind, byte[] bytes, DocumentLimits limits, CancellationToken stop) => bytes.Length == 0
        ? ReadDocument.Unreadable("file", "It is empty.", "Send the document again.")
        : kind switch
        {
            FileKind.Pdf => PdfDocumentReader.Read(bytes, ProgramPath.Find("pdftotext", Environment.GetEnvironmentVariable("PATH")), limits),
            FileKind.Word => WordDocumentReader.Read(bytes, limits, stop),
            FileKind.Html => HtmlDocumentReader.Read(bytes, limits, stop),
            FileKind.Other => ReadDocument.Unreadable("file", "It is a picture, a recording, an archive or a program, and no text.", "Ask for the document as .docx, .pdf or text; have a picture of text recognized (OCR) first."),
            _ => Text(kind, bytes, limits, stop),
        };

    private static ReadDocument Text(FileKind kind, byte[] bytes, DocumentLimits limits, CancellationToken stop)
    {
        var text = TextDecoding.Read(bytes);
        if (text.Value is not { } value)
        {
            return new ReadDocument([], text.Problems);
        }

        var read = kind == FileKind.Markdown ? MarkdownDocumentReader.Read(value, limits, stop) : PlainTextDocumentReader.Read(value, limits, stop);
        return new ReadDocument(read.Blocks, text.Problems.Concat(read.Problems).ToValueList());
    }

    private static IEnumerable<Problem> Misnamed(string name, FileKind kind) => kind == FileKinds.ByName(name) || kind is FileKind.Other || Path.GetExtension(name).Length == 0
        ? []
        : [new Problem("file", $"Its name ends in “{Path.GetExtension(name)}”, and it is {Said(kind)}. It was read as that.", "Give it its right name.")];

    private static string Said(FileKind kind) => kind switch { FileKind.Pdf => "a PDF", FileKind.Word => "a Word document or an archive", FileKind.Html => "a web page", _ => "text" };
}
