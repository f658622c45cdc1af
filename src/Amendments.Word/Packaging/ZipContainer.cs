using System.Buffers;
using System.Collections.ObjectModel;
using System.IO.Compression;

namespace Amendments.Word.Packaging;

/// <summary>Reads the entries of a zip within limits, and writes them so that the same content gives the same bytes.</summary>
internal static class ZipContainer
{
    // A regular file that its owner may write. Word and some mail filters refuse entries that look like devices or links.
    private const int RegularFile = unchecked((int)0x81A40000);

    // How much room is made for what the header of an entry claims, before it is unpacked.
    private const int LargestGuess = 16 << 20;

    // The first instant that a zip can express; a clock here would make two equal exports differ.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<(string Name, byte[] Content)> Read(byte[] bytes, PackageLimits limits)
    {
        using var archive = Open(bytes);
        var entries = Entries(archive);
        if (entries.Count > limits.MaxParts)
        {
            throw new WordDocumentException(
                $"The file holds {entries.Count} parts; the limit is {limits.MaxParts}. It is damaged or made to exhaust memory. Save it again from Word.");
        }

        var total = 0L;
        foreach (var entry in entries.Where(e => !e.FullName.EndsWith('/')))
        {
            var content = Unpack(entry, Math.Min(limits.MaxPartBytes, limits.MaxTotalBytes - total));
            total += content.Length;
            yield return (entry.FullName.Replace('\\', '/').TrimStart('/'), content);
        }
    }

    public static byte[] Write(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                entry.ExternalAttributes = RegularFile;
                using var target = entry.Open();
                target.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static ZipArchive Open(byte[] bytes)
    {
        try
        {
            return new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException failure)
        {
            throw new WordDocumentException(FileSignature.Explain(bytes), failure);
        }
    }

    private static ReadOnlyCollection<ZipArchiveEntry> Entries(ZipArchive archive)
    {
        try
        {
            return archive.Entries;
        }
        catch (InvalidDataException failure)
        {
            throw new WordDocumentException("The zip directory of the file is damaged. Open it in Word, let Word repair it, and save it again.", failure);
        }
    }

    private static byte[] Unpack(ZipArchiveEntry entry, long limit)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            using var source = entry.Open();
            using var target = new MemoryStream((int)Math.Clamp(entry.Length, 0, Math.Min(limit, LargestGuess)));
            int count;
            while ((count = source.Read(buffer)) > 0)
            {
                // The size in the header is a claim, so what is unpacked is counted.
                if (target.Length + count > limit)
                {
                    throw new WordDocumentException($"“{entry.FullName}” unpacks to more than {limit} bytes. The file is damaged or made to exhaust memory.");
                }

                target.Write(buffer, 0, count);
            }

            return target.Length == target.Capacity ? target.GetBuffer() : target.ToArray();
        }
        catch (Exception failure) when (failure is InvalidDataException or NotSupportedException or IOException)
        {
            throw new WordDocumentException($"“{entry.FullName}” cannot be unpacked ({failure.Message}). Open the file in Word, let Word repair it, and save it again.", failure);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
