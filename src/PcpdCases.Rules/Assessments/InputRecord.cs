using System.Buffers.Text;
using System.Text;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <summary>What a question was, as one hash: the order of its findings and the words around them do not matter.</summary>
internal static class InputRecord
{
    private static ReadOnlySpan<byte> NoText => "-1:"u8;

    private static ReadOnlySpan<byte> NoDay => "-1;"u8;

    [ThreadStatic]
    private static (Text Lines, Text Whole)? Spare;

    public static string Sha256(CaseTable table)
    {
        var facts = table.Facts;
        var (lines, text) = Spare ??= (new Text(), new Text());
        lines.Clear();
        var places = new (int Rank, int From, int To)[facts.Findings.Count];
        for (var at = 0; at < places.Length; at++)
        {
            var from = lines.Length;
            var (rank, part) = table.Dictionary.Recorded(table.ReadFacts[at]);
            Write(lines, facts.Findings[at], part);
            places[at] = (rank, from, lines.Length);
        }
        // Lines go by their bytes, and their first bytes name the fact.
        Array.Sort(places, (one, other) => one.Rank != other.Rank ? one.Rank - other.Rank : lines.Part(one.From, one.To).SequenceCompareTo(lines.Part(other.From, other.To)));
        text.Clear();
        text.Add(facts.Requirement.Code());
        text.Add(facts.IncidentFrom);
        text.Add(facts.IncidentTo);
        text.Add(StrictNode.Spelling(facts.MitigatingDefault));
        text.Add(facts.Scope is null ? "named" : "given");
        text.EndLine();
        if (facts.Scope is not null)
        {
            foreach (var (part, bit) in table.Dictionary.AreaIds)
            {
                if ((table.Scope & bit) != 0)
                {
                    text.Add(part);
                }
            }
        }
        ReadOnlySpan<byte> before = default;
        foreach (var (_, from, to) in places)
        {
            var line = lines.Part(from, to);
            if (!line.SequenceEqual(before))
            {
                text.EndLine();
                text.Add(line);
            }
            before = line;
        }
        return EmbeddedFile.Sha256(text.Part(0, text.Length));
    }

    /// <summary>A part as it stands in the record; none is the beginning of another.</summary>
    public static byte[] Part(string part)
    {
        var text = new Text();
        text.Add(part);
        return text.Part(0, text.Length).ToArray();
    }

    private static void Write(Text lines, FactReading reading, ReadOnlySpan<byte> fact)
    {
        lines.Add(fact);
        lines.Add(reading.System);
        lines.Add(reading.Level);
        lines.Add(Spelled<FactValue>.Of(reading.Value));
        lines.Add(Spelled<Contribution>.Of(reading.Contribution));
        lines.Add(reading.HeldFrom);
        lines.Add(reading.HeldTo);
        lines.Add(Spelled<WhyUnknown>.Of(reading.Why));
    }

    /// <summary>The members of an enumeration as parts.</summary>
    private static class Spelled<T> where T : struct, Enum
    {
        private static readonly byte[][] Parts = [.. Enum.GetValues<T>().Select(value => Part(StrictNode.Spelling(value)))];

        // Every enumeration here counts from zero without gaps.
        public static ReadOnlySpan<byte> Of(T? value) => value is { } known ? Parts[System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(known)] : NoText;
    }

    /// <summary>Parts one after another in UTF-8, each with its length, so that no name can pass for two.</summary>
    private sealed class Text
    {
        private const int LongestNumber = 11;

        private byte[] _bytes = new byte[4096];

        public int Length { get; private set; }

        public ReadOnlySpan<byte> Part(int from, int to) => _bytes.AsSpan(from, to - from);

        public void Clear() => Length = 0;

        public void Add(string? part)
        {
            if (part is null)
            {
                Add(NoText);
                return;
            }
            Number(part.Length, (byte)':');
            Room(Encoding.UTF8.GetMaxByteCount(part.Length));
            Length += Encoding.UTF8.GetBytes(part, _bytes.AsSpan(Length));
        }

        public void Add(DateOnly? day)
        {
            if (day is { } known)
            {
                Number(known.DayNumber, (byte)';');
            }
            else
            {
                Add(NoDay);
            }
        }

        public void Add(ReadOnlySpan<byte> line)
        {
            Room(line.Length);
            line.CopyTo(_bytes.AsSpan(Length));
            Length += line.Length;
        }

        public void EndLine() => Add("\n"u8);

        private void Number(int number, byte end)
        {
            Room(LongestNumber + 1);
            Utf8Formatter.TryFormat(number, _bytes.AsSpan(Length), out var length);
            _bytes[Length + length] = end;
            Length += length + 1;
        }

        private void Room(int more)
        {
            if (_bytes.Length - Length < more)
            {
                Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
            }
        }
    }
}
