namespace PurposeAnalyzers.Tests.Flow;

/// <summary>What looks like a leak and is none, and the leak beside it: code that real applications are full of. Objects and where they go.</summary>
public partial class TrapTests
{
    private const string Dto = """
        public class Dto { public string? Name { get; set; } public string? Phone { get; set; } public int Number { get; set; } public bool Flag { get; set; } }
        """;

    [Fact]
    public Task Trap_1_The_declaring_type_setting_and_comparing_its_own_data_is_silent() => FlowSample.VerifyAsync("""
        public class Person
        {
            [PermittedPurposes("support")] private string email;
            public Person(string mail) { if (mail.Length == 0) { throw new ArgumentException("empty", nameof(mail)); } email = Normal(mail); }
            private Person(Person other) { email = other.email; }
            public static Person Create(string mail) => new(mail.Trim());
            [PermittedPurposes("support")] public string Email { get => email; set => email = Normal(value); }
            public Person Copy() => new(this);
            public override bool Equals(object? other) => other is Person p && p.email == email;
            public override int GetHashCode() => HashCode.Combine(email);
            public override string ToString() => email;
            private static string Normal(string text) => text.Trim().ToLowerInvariant();
        }
        """);

    [Fact]
    public Task Trap_1_A_ToString_override_is_judged_where_its_text_goes_and_reported() => FlowSample.VerifyAsync("""
        public class Person { [PermittedPurposes("support")] public string Email = ""; public override string ToString() => Email; }
        class Desk
        {
            void Run(Person p)
            {
                {|PUR0903:Campaign.Send|}($"{p}");
                {|PUR0903:Campaign.Send|}("Dear " + p);
                {|PUR0903:Campaign.Send|}(p.ToString());
                {|PUR0401:Console.WriteLine|}(p);
                Console.WriteLine(p.GetType());
            }
        }
        """);

    [Fact]
    public Task Trap_2_Lambdas_that_only_select_a_member_are_silent() => FlowSample.VerifyAsync("""
        using Microsoft.EntityFrameworkCore;
        class Order { public int Id { get; set; } public Member Owner { get; set; } = new(); }
        class Club : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            protected override void OnModelCreating(ModelBuilder b)
            {
                b.Entity<Member>().Property(m => m.Email).HasMaxLength(100);
                b.Entity<Member>().HasIndex(m => m.Email);
                b.Entity<Member>().HasKey(m => m.Id);
                b.Entity<Member>().Ignore(m => m.Card);
                b.Entity<Member>().Property(m => m.Email).HasConversion(v => v.Trim(), v => v);
            }
        }
        [Purpose("marketing")] class Ads
        {
            void Run(Club club)
            {
                _ = club.Orders.Include(o => o.Owner).ThenInclude(m => m.Email).ToList();
                club.Set<Member>().ExecuteUpdate(s => s.SetProperty(m => m.Email, ""));
            }
        }
        class Desk
        {
            void Run(Club club)
            {
                foreach (var member in club.Set<Member>().OrderBy(m => m.Email).ThenBy(m => m.Name)) { Campaign.Send(member.Id); }
                foreach (var group in club.Set<Member>().GroupBy(m => m.Email)) { Campaign.Send(group.Count()); }
            }
        }
        """);

    [Fact]
    public Task Trap_2_Projections_move_data_although_they_are_expression_trees_and_are_reported() => FlowSample.VerifyAsync("""
        using Microsoft.EntityFrameworkCore;
        class Order { public int MemberId { get; set; } }
        class Desk
        {
            void Run(DbSet<Member> members, IQueryable<Order> orders)
            {
                _ = members.Select(m => {|PUR0905:new|} Dto { Name = m.Email }).ToList();
                _ = members.Join(orders, m => m.Id, o => o.MemberId, (m, o) => {|PUR0905:new|} Dto { Name = m.Email });
                _ = members.SelectMany(m => orders, (m, o) => {|PUR0905:new|} Dto { Name = m.Email });
                {|PUR0903:Campaign.Send|}(members.Select(m => m.Email).First());
                {|PUR0903:Campaign.Send|}(members.GroupBy(m => m.Email).Select(g => g.Key).First());
                members.ExecuteUpdate(s => s.SetProperty(m => m.Email, m => m.Email.Trim()));
            }
        }
        """, Dto);

    [Fact]
    public Task Trap_3_Names_that_only_sound_like_data_are_silent() => FlowSample.VerifyAsync("""
        enum LoginType { Email, Phone }
        static class ClaimNames { internal const string Email = "email"; }
        class Desk
        {
            /// <summary>See <see cref="Member.Email"/>.</summary>
            [System.ComponentModel.DisplayName(nameof(Member.Email))]
            void Run(Member m, LoginType type, Dto dto)
            {
                Campaign.Send(nameof(m.Email));
                Campaign.Send(nameof(Member.Email) + typeof(Member).Name);
                Campaign.Send(LoginType.Email);
                Campaign.Send(ClaimNames.Email);
                dto.Name = ClaimNames.Email;
                switch (type) { case LoginType.Email: Campaign.Send("mail"); break; }
            }
        }
        """, Dto);

    [Fact]
    public Task Trap_4_Tests_for_presence_and_conditions_are_silent() => FlowSample.VerifyAsync("""
        [Purpose("marketing")] class Ads
        {
            bool Run(Member? m) => m?.Email == null || m.Email is null || m.Email is not null || string.IsNullOrEmpty(m.Email) || string.IsNullOrWhiteSpace(m.Email) || m.Email.Length > 0 || m.Email.Any();
        }
        class Desk
        {
            void Run(Member m, Dto dto)
            {
                Campaign.Send(m.Email == null);
                Campaign.Send(m.Email.Length);
                Campaign.Send(m.Email.Equals(m.Name, StringComparison.Ordinal));
                Campaign.Send(string.Compare(m.Email, m.Name, StringComparison.Ordinal));
                dto.Flag = m.Email.StartsWith("a") && m.Email.Any(char.IsDigit);
                if (m.Email.EndsWith(".org")) { Campaign.Send("org"); dto.Name = "org"; }
            }
        }
        """, Dto);

    [Fact]
    public Task Trap_4_A_conditional_access_is_one_finding() => FlowSample.VerifyAsync("""
        class Desk { void Run(Member? m) => {|PUR0903:Campaign.Send|}(m?.Email); }
        [Purpose("marketing")] class Ads { string? Run(Member? m) => m?.{|PUR0901:Email|}; }
        """);

    [Fact]
    public Task Trap_5_Derived_counters_and_flags_in_logs_are_silent() => FlowSample.VerifyAsync("""
        class Desk
        {
            void Run(Member? m)
            {
                var length = m?.Email.Length;
                var hasMail = !string.IsNullOrEmpty(m?.Email);
                Console.WriteLine($"{length} {hasMail} {m?.Email.Count(c => c == '@')}");
            }
        }
        """);

    [Fact]
    public Task Trap_6_The_same_names_on_what_is_no_person_are_silent() => FlowSample.VerifyAsync("""
        class Smtp { public string Host { get; set; } = ""; public string UserName { get; set; } = ""; public string Email { get; set; } = ""; }
        class Address { public string Street { get; set; } = ""; }
        class Warehouse { public Address Address { get; set; } = new(); }
        class Person { [PermittedPurposes("support")] public Address Home { get; set; } = new(); }
        class Desk
        {
            void Run(System.IO.FileInfo file, Smtp smtp, Warehouse warehouse, Person person)
            {
                Campaign.Send(file.FullName + typeof(Desk).FullName + Environment.UserName + smtp.Host + smtp.UserName + smtp.Email);
                Campaign.Send(warehouse.Address.Street);
                {|PUR0903:Campaign.Send|}(person.Home.Street);
            }
        }
        """);

    [Fact]
    public Task Trap_7_Reading_only_the_id_of_a_person_is_silent() => FlowSample.VerifyAsync("""
        record Arrived(Member Buyer);
        class Desk
        {
            void Run(Arrived arrived, Member m, List<Member> all, Dto dto)
            {
                Campaign.Send(arrived.Buyer.Id);
                Campaign.Send(m.Id.ToString());
                Campaign.Send(all.Select(x => x.Id).ToList());
                Campaign.Send(all.Where(x => x.Email != "").Select(x => new { x.Id }).ToList());
                Campaign.Send(all.ToDictionary(x => x.Email, x => x.Id).Values);
                dto.Number = all.First(x => x.Email == m.Email).Id;
            }
        }
        """, Dto);

    [Fact]
    public Task Trap_8_An_entity_given_to_its_store_or_to_a_guard_is_silent() => FlowSample.VerifyAsync("""
        using Microsoft.EntityFrameworkCore;
        class Club : DbContext { public DbSet<Member> Members => Set<Member>(); }
        interface IMediator { Task<TResult> Send<TResult>(IRequest<TResult> request); }
        interface IRequest<TResult> { }
        record Greet(Member Member) : IRequest<int>;
        class Desk
        {
            async Task Run(Club club, IMediator mediator, IServiceProvider services, Member m)
            {
                ArgumentNullException.ThrowIfNull(m);
                GC.SuppressFinalize(m);
                ArgumentNullException.ThrowIfNull(m.Email);
                club.Members.Add(m);
                club.Update(m);
                club.Attach(m).State = EntityState.Modified;
                club.Entry(m).Property(x => x.Email).IsModified = true;
                club.Members.Remove(m);
                await club.SaveChangesAsync();
                _ = await club.Members.FindAsync(m.Id);
                _ = await mediator.Send(new Greet(m));
                club.Members.Add(new Member { Email = m.Email, Name = m.Name });
            }
        }
        """);

    [Fact]
    public Task Trap_9_Input_without_a_tag_is_silent_and_tagged_input_must_not_be_widened() => FlowSample.VerifyAsync("""
        public class Register { public string Email { get; set; } = ""; public string Name { get; set; } = ""; }
        public class Change { [PermittedPurposes("support")] public string Email { get; set; } = ""; [PermittedPurposes("support")] public string Name { get; set; } = ""; }
        class Desk
        {
            Member Create(Register input) => new() { Email = input.Email, Name = input.Name };
            void Same(Change input, Member m) => m.Email = input.Email;
            void Wider(Change input, Member m) => {|PUR0904:m.Name|} = input.Name;
        }
        """);

    [Fact]
    public Task Trap_10_Local_carriers_are_silent_and_the_exit_is_reported() => FlowSample.VerifyAsync("""
        public class Desk
        {
            private class Row { public string Mail { get; set; } = ""; public int Id { get; set; } }
            private record struct Pair(string Mail, int Id);
            internal void Run(List<Member> all)
            {
                var rows = all.Select(m => new Row { Mail = m.Email, Id = m.Id }).ToList();
                var pairs = all.Select(m => new Pair(m.Email, m.Id)).ToList();
                var anonymous = all.Select(m => new { m.Email, m.Id }).ToList();
                var tuples = all.Select(m => (m.Email, m.Id)).ToList();
                Campaign.Send(rows.Select(r => r.Id).ToList());
                Campaign.Send(pairs[0].Id);
                Campaign.Send(anonymous[0].Id);
                Campaign.Send(tuples[0].Id);
                {|PUR0903:Campaign.Send|}(rows[0].Mail);
                {|PUR0903:Campaign.Send|}(pairs[0].Mail);
                {|PUR0903:Campaign.Send|}(anonymous[0].Email);
                {|PUR0903:Campaign.Send|}(tuples[0].Email);
            }
            public object All(List<Member> all) => {|PUR0905:all.Select(m => new { m.Email, m.Id }).ToList()|};
        }
        """);

    [Fact]
    public Task Trap_11_A_projection_of_many_members_is_one_finding() => FlowSample.VerifyAsync("""
        public class Wide { public string A = ""; public string B = ""; public string C = ""; public string D = ""; public string E { get; set; } = ""; public string F { get; set; } = ""; }
        class Desk
        {
            void Run(IQueryable<Member> all) => _ = all.Select(m => {|PUR0905:new|} Wide { A = m.Email, B = m.Name, C = m.Email + m.Name, D = m.Email.Trim(), E = m.Email, F = m.Name }).ToList();
        }
        """);
}
