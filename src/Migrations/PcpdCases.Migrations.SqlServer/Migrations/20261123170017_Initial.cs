using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Counters",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Value = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Counters", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Owner = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Mine = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    BaseVersion = table.Column<int>(type: "int", nullable: true),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Chain = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActorHandle = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    OperationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PreviousHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Officers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Handle = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ChineseName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Roles = table.Column<int>(type: "int", maxLength: 48, nullable: false),
                    Active = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Officers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Operations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OperationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActorHandle = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ChineseName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RegistrationNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Sector = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Size = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Employees = table.Column<int>(type: "int", nullable: true),
                    Email = table.Column<string>(type: "nvarchar(512)", maxLength: 512, nullable: true),
                    Telephone = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Address = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ParentId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organisations_Organisations_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<long>(type: "bigint", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OfficerId = table.Column<long>(type: "bigint", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(512)", maxLength: 512, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUsers_Officers_OfficerId",
                        column: x => x.OfficerId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Incidents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Origin = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    OwnerId = table.Column<long>(type: "bigint", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Restricted = table.Column<bool>(type: "bit", nullable: false),
                    RestrictionReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    RecordedFromPublishedSource = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ParticularsVersion = table.Column<int>(type: "int", nullable: false),
                    PartiesCounted = table.Column<int>(type: "int", nullable: false),
                    ProceedingsCounted = table.Column<int>(type: "int", nullable: false),
                    GroupsCounted = table.Column<int>(type: "int", nullable: false),
                    TotalsCounted = table.Column<int>(type: "int", nullable: false),
                    RoundsCounted = table.Column<int>(type: "int", nullable: false),
                    DocumentsCounted = table.Column<int>(type: "int", nullable: false),
                    NotificationsCounted = table.Column<int>(type: "int", nullable: false),
                    Particulars_AttackerContact = table.Column<bool>(type: "bit", nullable: true),
                    Particulars_AttackerDemand = table.Column<bool>(type: "bit", nullable: true),
                    Particulars_AttackerThreat = table.Column<bool>(type: "bit", nullable: true),
                    Particulars_CauseFound = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Particulars_CauseSuspected = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Particulars_DataPublished = table.Column<bool>(type: "bit", nullable: true),
                    Particulars_DataVolumeMegabytes = table.Column<long>(type: "bigint", nullable: true),
                    Particulars_DataVolumePrecision = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Particulars_DataVolumeUpperMegabytes = table.Column<long>(type: "bigint", nullable: true),
                    Particulars_Discovered = table.Column<DateOnly>(type: "date", nullable: true),
                    Particulars_ExtortionNote = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Particulars_HowDiscovered = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Particulars_Narrative = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: true),
                    Particulars_OccurredFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Particulars_OccurredTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Particulars_Occurrence = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Particulars_OthersTold = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Particulars_SubjectsTold = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Particulars_SubjectsToldNote = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Particulars_SubjectsToldNumber = table.Column<long>(type: "bigint", nullable: true),
                    Particulars_SubjectsToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Particulars_SubjectsToldPrecision = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Particulars_SubjectsToldUpper = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incidents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Incidents_Officers_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "varbinary(1024)", maxLength: 1024, nullable: false),
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    Data = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    RoleId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Letter = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OrganisationNumber = table.Column<int>(type: "int", nullable: false),
                    OrganisationName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OrganisationChineseName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OtherParties = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    Sector = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    OnHold = table.Column<bool>(type: "bit", nullable: false),
                    Restricted = table.Column<bool>(type: "bit", nullable: false),
                    Published = table.Column<bool>(type: "bit", nullable: false),
                    OwnerHandle = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    OwnerName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    InvestigatorHandle = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    InvestigatorName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextStep = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    NextDue = table.Column<DateOnly>(type: "date", nullable: true),
                    AffectedPrecision = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Affected = table.Column<long>(type: "bigint", nullable: true),
                    WaitingForReply = table.Column<bool>(type: "bit", nullable: false),
                    WaitingForApproval = table.Column<bool>(type: "bit", nullable: false),
                    ProposedByHandle = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    NoticesRunning = table.Column<bool>(type: "bit", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseRows_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DataEvents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Act = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Manner = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Certainty = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DataEvents_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EnquiryRounds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    WithdrawnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    DraftedById = table.Column<long>(type: "bigint", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnquiryRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EnquiryRounds_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnquiryRounds_Officers_DraftedById",
                        column: x => x.DraftedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IncidentOfficers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OfficerId = table.Column<long>(type: "bigint", nullable: false),
                    NamedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentOfficers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IncidentOfficers_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IncidentOfficers_Officers_OfficerId",
                        column: x => x.OfficerId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    Sender = table.Column<string>(type: "nvarchar(512)", maxLength: 512, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notifications_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Parties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Control = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ProceedingLetter = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Parties_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Parties_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StatedTotals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Precision = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: true),
                    Upper = table.Column<long>(type: "bigint", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatedTotals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StatedTotals_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Questions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    FactId = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    CarriedFromRound = table.Column<int>(type: "int", nullable: true),
                    CarriedFromQuestion = table.Column<int>(type: "int", nullable: true),
                    DroppedReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    EnquiryRoundId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Questions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Questions_EnquiryRounds_EnquiryRoundId",
                        column: x => x.EnquiryRoundId,
                        principalTable: "EnquiryRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NotificationVersions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<int>(type: "int", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Schema = table.Column<int>(type: "int", nullable: false),
                    Form = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    NotificationId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NotificationVersions_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Addressees",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    PartyId = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Abroad = table.Column<bool>(type: "bit", nullable: false),
                    Withdrawn = table.Column<bool>(type: "bit", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoAnswerOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoAnswerNote = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    EnquiryRoundId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Addressees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Addressees_EnquiryRounds_EnquiryRoundId",
                        column: x => x.EnquiryRoundId,
                        principalTable: "EnquiryRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Addressees_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AffectedGroups",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PartyId = table.Column<long>(type: "bigint", nullable: true),
                    Programme = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Kinds = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OtherKinds = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AffectedGroups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AffectedGroups_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AffectedGroups_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false),
                    ContentKind = table.Column<string>(type: "nvarchar(127)", maxLength: 127, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    StoragePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SourceId = table.Column<long>(type: "bigint", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RegisteredById = table.Column<long>(type: "bigint", nullable: false),
                    RegisteredAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Documents_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Documents_Officers_RegisteredById",
                        column: x => x.RegisteredById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Documents_Parties_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NotificationParties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PartyId = table.Column<long>(type: "bigint", nullable: false),
                    NotificationId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationParties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NotificationParties_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NotificationParties_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Proceedings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    PartyId = table.Column<long>(type: "bigint", nullable: false),
                    Letter = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    InvestigatorId = table.Column<long>(type: "bigint", nullable: true),
                    OnHold = table.Column<bool>(type: "bit", nullable: false),
                    HoldReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    TriageCriteria = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    TriageReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Basis = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    Grounds = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Section41NoticeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Section41Withheld = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    CompletedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ResultLetterOn = table.Column<DateOnly>(type: "date", nullable: true),
                    End = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FactsVersion = table.Column<int>(type: "int", nullable: false),
                    NoticesCounted = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proceedings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proceedings_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Proceedings_Officers_InvestigatorId",
                        column: x => x.InvestigatorId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Proceedings_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcceptedFields",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Field = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NotificationVersionId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptedFields", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptedFields_NotificationVersions_NotificationVersionId",
                        column: x => x.NotificationVersionId,
                        principalTable: "NotificationVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AcceptedFields_Officers_ById",
                        column: x => x.ById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Answers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    QuestionId = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AddresseeId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Answers_Addressees_AddresseeId",
                        column: x => x.AddresseeId,
                        principalTable: "Addressees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Answers_Questions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "Questions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Chasers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ByHandle = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AddresseeId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Chasers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Chasers_Addressees_AddresseeId",
                        column: x => x.AddresseeId,
                        principalTable: "Addressees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExtensionRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WantedUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    GrantedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedById = table.Column<long>(type: "bigint", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    AddresseeId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtensionRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExtensionRequests_Addressees_AddresseeId",
                        column: x => x.AddresseeId,
                        principalTable: "Addressees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExtensionRequests_Officers_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AffectedEstimates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Precision = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: true),
                    Upper = table.Column<long>(type: "bigint", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    AffectedGroupId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AffectedEstimates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AffectedEstimates_AffectedGroups_AffectedGroupId",
                        column: x => x.AffectedGroupId,
                        principalTable: "AffectedGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentCustody",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Act = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ById = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DocumentId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentCustody", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentCustody_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DocumentCustody_Officers_ById",
                        column: x => x.ById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentLinks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Subject = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    DocumentId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentLinks_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Actions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    DamageOrDistress = table.Column<bool>(type: "bit", nullable: true),
                    Consideration = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DecidedById = table.Column<long>(type: "bigint", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ProceedingId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Actions_Officers_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Actions_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deficiencies",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ProceedingId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Requirement = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    StepExpected = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Shortfall = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    HowItContributed = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deficiencies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deficiencies_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Determinations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ProceedingId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Requirement = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    AssessedOutcome = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AssessedFacts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DecisionRecord = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RuleSet = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    RuleSetSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    OverrideReason = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    OverrideText = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    OverrideTarget = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Interim = table.Column<bool>(type: "bit", nullable: false),
                    FactsVersion = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    ProposerId = table.Column<long>(type: "bigint", nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CountersignerId = table.Column<long>(type: "bigint", nullable: true),
                    CountersignedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnedReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    PublishedSource = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Determinations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Determinations_Officers_CountersignerId",
                        column: x => x.CountersignerId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Determinations_Officers_ProposerId",
                        column: x => x.ProposerId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Determinations_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ProceedingId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    FactId = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Polarity = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    IssueArea = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    Level = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    IsAdverse = table.Column<bool>(type: "bit", nullable: false),
                    System = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    HeldFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    HeldTo = table.Column<DateOnly>(type: "date", nullable: true),
                    HeldInWords = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Contribution = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Counterfactual = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Narrative = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PutOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReplyBy = table.Column<DateOnly>(type: "date", nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reply = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Findings_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScopeEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Requirement = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Area = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Examined = table.Column<bool>(type: "bit", nullable: false),
                    MitigatingDefault = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    SetBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    SetAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ProceedingId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScopeEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScopeEntries_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Act = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    From = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    To = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    ByHandle = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ProceedingId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageChanges_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnswerDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DocumentId = table.Column<long>(type: "bigint", nullable: false),
                    AnswerId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnswerDocuments_Answers_AnswerId",
                        column: x => x.AnswerId,
                        principalTable: "Answers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnswerDocuments_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EnforcementNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ProceedingId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    ActionId = table.Column<long>(type: "bigint", nullable: true),
                    Opinion = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: true),
                    Reasons = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Urgent = table.Column<bool>(type: "bit", nullable: false),
                    UrgencyReasons = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: true),
                    Interim = table.Column<bool>(type: "bit", nullable: false),
                    InterimReasons = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: true),
                    Section50Version = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    DraftedById = table.Column<long>(type: "bigint", nullable: true),
                    DraftedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SubmittedById = table.Column<long>(type: "bigint", nullable: true),
                    ReturnedReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    CountersignedById = table.Column<long>(type: "bigint", nullable: true),
                    CountersignedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ServiceMode = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: true),
                    ServiceProof = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ServedById = table.Column<long>(type: "bigint", nullable: true),
                    AppealEnds = table.Column<DateOnly>(type: "date", nullable: true),
                    CalendarVersion = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    CancelledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CancelledReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    PublishedSource = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    PublishedRemedy = table.Column<bool>(type: "bit", nullable: false),
                    PublishedPrevention = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnforcementNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EnforcementNotices_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnforcementNotices_Officers_CountersignedById",
                        column: x => x.CountersignedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnforcementNotices_Officers_DraftedById",
                        column: x => x.DraftedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnforcementNotices_Officers_ServedById",
                        column: x => x.ServedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnforcementNotices_Officers_SubmittedById",
                        column: x => x.SubmittedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnforcementNotices_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeficiencyFindings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FindingId = table.Column<long>(type: "bigint", nullable: false),
                    TakenOut = table.Column<bool>(type: "bit", nullable: false),
                    DeficiencyId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeficiencyFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeficiencyFindings_Deficiencies_DeficiencyId",
                        column: x => x.DeficiencyId,
                        principalTable: "Deficiencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeficiencyFindings_Findings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FindingEvidence",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    DocumentId = table.Column<long>(type: "bigint", nullable: true),
                    Passage = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AddedBy = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FindingId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FindingEvidence_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FindingEvidence_Findings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Directions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    FindingId = table.Column<long>(type: "bigint", nullable: false),
                    Aim = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Deliverable = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    EnforcementNoticeId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Directions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Directions_EnforcementNotices_EnforcementNoticeId",
                        column: x => x.EnforcementNoticeId,
                        principalTable: "EnforcementNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Directions_Findings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoticeContraventions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    DeterminationId = table.Column<long>(type: "bigint", nullable: false),
                    ActOrOmission = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: true),
                    TakenOut = table.Column<bool>(type: "bit", nullable: false),
                    EnforcementNoticeId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeContraventions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoticeContraventions_Determinations_DeterminationId",
                        column: x => x.DeterminationId,
                        principalTable: "Determinations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoticeContraventions_EnforcementNotices_EnforcementNoticeId",
                        column: x => x.EnforcementNoticeId,
                        principalTable: "EnforcementNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DirectionAssessments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Result = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false),
                    EvidenceSeen = table.Column<int>(type: "int", nullable: false),
                    DirectionId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectionAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DirectionAssessments_Directions_DirectionId",
                        column: x => x.DirectionId,
                        principalTable: "Directions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DirectionAssessments_Officers_ById",
                        column: x => x.ById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DirectionEvidence",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    What = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    DocumentId = table.Column<long>(type: "bigint", nullable: true),
                    RecordedById = table.Column<long>(type: "bigint", nullable: false),
                    DirectionId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectionEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DirectionEvidence_Directions_DirectionId",
                        column: x => x.DirectionId,
                        principalTable: "Directions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DirectionEvidence_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DirectionEvidence_Officers_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AcceptedFields_ById",
                table: "AcceptedFields",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptedFields_NotificationVersionId_Field",
                table: "AcceptedFields",
                columns: new[] { "NotificationVersionId", "Field" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Actions_DecidedById",
                table: "Actions",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_ProceedingId_Ordinal",
                table: "Actions",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Addressees_EnquiryRoundId_Ordinal",
                table: "Addressees",
                columns: new[] { "EnquiryRoundId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Addressees_PartyId",
                table: "Addressees",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_AffectedEstimates_AffectedGroupId_Ordinal",
                table: "AffectedEstimates",
                columns: new[] { "AffectedGroupId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AffectedGroups_IncidentId_Ordinal",
                table: "AffectedGroups",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AffectedGroups_PartyId",
                table: "AffectedGroups",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerDocuments_AnswerId_DocumentId",
                table: "AnswerDocuments",
                columns: new[] { "AnswerId", "DocumentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnswerDocuments_DocumentId",
                table: "AnswerDocuments",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Answers_AddresseeId_QuestionId",
                table: "Answers",
                columns: new[] { "AddresseeId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Answers_QuestionId",
                table: "Answers",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_OfficerId",
                table: "AspNetUsers",
                column: "OfficerId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Affected",
                table: "CaseRows",
                column: "Affected");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_ChangedAt",
                table: "CaseRows",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_IncidentId",
                table: "CaseRows",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_InvestigatorHandle",
                table: "CaseRows",
                column: "InvestigatorHandle");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_NextDue",
                table: "CaseRows",
                column: "NextDue");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_NoticesRunning",
                table: "CaseRows",
                column: "NoticesRunning");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Number_Letter",
                table: "CaseRows",
                columns: new[] { "Number", "Letter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_OrganisationName",
                table: "CaseRows",
                column: "OrganisationName");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_OwnerHandle",
                table: "CaseRows",
                column: "OwnerHandle");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_OwnerName",
                table: "CaseRows",
                column: "OwnerName");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_ReceivedOn",
                table: "CaseRows",
                column: "ReceivedOn");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Stage_Number",
                table: "CaseRows",
                columns: new[] { "Stage", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_Title",
                table: "CaseRows",
                column: "Title");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_WaitingForApproval",
                table: "CaseRows",
                column: "WaitingForApproval");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRows_WaitingForReply",
                table: "CaseRows",
                column: "WaitingForReply");

            migrationBuilder.CreateIndex(
                name: "IX_Chasers_AddresseeId_Ordinal",
                table: "Chasers",
                columns: new[] { "AddresseeId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DataEvents_IncidentId_Act_Manner",
                table: "DataEvents",
                columns: new[] { "IncidentId", "Act", "Manner" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deficiencies_ProceedingId_Ordinal",
                table: "Deficiencies",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeficiencyFindings_DeficiencyId_FindingId",
                table: "DeficiencyFindings",
                columns: new[] { "DeficiencyId", "FindingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeficiencyFindings_FindingId",
                table: "DeficiencyFindings",
                column: "FindingId");

            migrationBuilder.CreateIndex(
                name: "IX_Determinations_CountersignerId",
                table: "Determinations",
                column: "CountersignerId");

            migrationBuilder.CreateIndex(
                name: "IX_Determinations_ProceedingId_Ordinal",
                table: "Determinations",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Determinations_ProposerId",
                table: "Determinations",
                column: "ProposerId");

            migrationBuilder.CreateIndex(
                name: "IX_DirectionAssessments_ById",
                table: "DirectionAssessments",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_DirectionAssessments_DirectionId_Ordinal",
                table: "DirectionAssessments",
                columns: new[] { "DirectionId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DirectionEvidence_DirectionId_Ordinal",
                table: "DirectionEvidence",
                columns: new[] { "DirectionId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DirectionEvidence_DocumentId",
                table: "DirectionEvidence",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_DirectionEvidence_RecordedById",
                table: "DirectionEvidence",
                column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_Directions_EnforcementNoticeId_Ordinal",
                table: "Directions",
                columns: new[] { "EnforcementNoticeId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Directions_FindingId",
                table: "Directions",
                column: "FindingId");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentCustody_ById",
                table: "DocumentCustody",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentCustody_DocumentId_Ordinal",
                table: "DocumentCustody",
                columns: new[] { "DocumentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentLinks_DocumentId_Subject_Reference",
                table: "DocumentLinks",
                columns: new[] { "DocumentId", "Subject", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Documents_IncidentId_Ordinal",
                table: "Documents",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Documents_RegisteredById",
                table: "Documents",
                column: "RegisteredById");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Sha256",
                table: "Documents",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_SourceId",
                table: "Documents",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_StoragePath",
                table: "Documents",
                column: "StoragePath",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_ExpiresAt",
                table: "Drafts",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_Owner_Key",
                table: "Drafts",
                columns: new[] { "Owner", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_ActionId",
                table: "EnforcementNotices",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_CountersignedById",
                table: "EnforcementNotices",
                column: "CountersignedById");

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_DraftedById",
                table: "EnforcementNotices",
                column: "DraftedById");

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_ProceedingId_Ordinal",
                table: "EnforcementNotices",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_ServedById",
                table: "EnforcementNotices",
                column: "ServedById");

            migrationBuilder.CreateIndex(
                name: "IX_EnforcementNotices_SubmittedById",
                table: "EnforcementNotices",
                column: "SubmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_EnquiryRounds_DraftedById",
                table: "EnquiryRounds",
                column: "DraftedById");

            migrationBuilder.CreateIndex(
                name: "IX_EnquiryRounds_IncidentId_Ordinal",
                table: "EnquiryRounds",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionRequests_AddresseeId_Ordinal",
                table: "ExtensionRequests",
                columns: new[] { "AddresseeId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionRequests_DecidedById",
                table: "ExtensionRequests",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_FindingEvidence_DocumentId",
                table: "FindingEvidence",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingEvidence_FindingId_Ordinal",
                table: "FindingEvidence",
                columns: new[] { "FindingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ProceedingId_Ordinal",
                table: "Findings",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IncidentOfficers_IncidentId_OfficerId",
                table: "IncidentOfficers",
                columns: new[] { "IncidentId", "OfficerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IncidentOfficers_OfficerId",
                table: "IncidentOfficers",
                column: "OfficerId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Number",
                table: "Incidents",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_OwnerId",
                table: "Incidents",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_Chain_Position",
                table: "Journal",
                columns: new[] { "Chain", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoticeContraventions_DeterminationId",
                table: "NoticeContraventions",
                column: "DeterminationId");

            migrationBuilder.CreateIndex(
                name: "IX_NoticeContraventions_EnforcementNoticeId_Ordinal",
                table: "NoticeContraventions",
                columns: new[] { "EnforcementNoticeId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NotificationParties_NotificationId_PartyId",
                table: "NotificationParties",
                columns: new[] { "NotificationId", "PartyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NotificationParties_PartyId",
                table: "NotificationParties",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_IncidentId_Ordinal",
                table: "Notifications",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_ReceivedOn",
                table: "Notifications",
                column: "ReceivedOn");

            migrationBuilder.CreateIndex(
                name: "IX_NotificationVersions_NotificationId_Number",
                table: "NotificationVersions",
                columns: new[] { "NotificationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Officers_Handle",
                table: "Officers",
                column: "Handle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Operations_OperationId",
                table: "Operations",
                column: "OperationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Name",
                table: "Organisations",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Number",
                table: "Organisations",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_ParentId",
                table: "Organisations",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_RegistrationNumber",
                table: "Organisations",
                column: "RegistrationNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_IncidentId_Ordinal",
                table: "Parties",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Parties_OrganisationId",
                table: "Parties",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Proceedings_IncidentId_Letter",
                table: "Proceedings",
                columns: new[] { "IncidentId", "Letter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Proceedings_InvestigatorId",
                table: "Proceedings",
                column: "InvestigatorId");

            migrationBuilder.CreateIndex(
                name: "IX_Proceedings_PartyId",
                table: "Proceedings",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Questions_EnquiryRoundId_Ordinal",
                table: "Questions",
                columns: new[] { "EnquiryRoundId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScopeEntries_ProceedingId_Ordinal",
                table: "ScopeEntries",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageChanges_ProceedingId_Ordinal",
                table: "StageChanges",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatedTotals_IncidentId_Ordinal",
                table: "StatedTotals",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AcceptedFields");

            migrationBuilder.DropTable(
                name: "AffectedEstimates");

            migrationBuilder.DropTable(
                name: "AnswerDocuments");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "CaseRows");

            migrationBuilder.DropTable(
                name: "Chasers");

            migrationBuilder.DropTable(
                name: "Counters");

            migrationBuilder.DropTable(
                name: "DataEvents");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "DeficiencyFindings");

            migrationBuilder.DropTable(
                name: "DirectionAssessments");

            migrationBuilder.DropTable(
                name: "DirectionEvidence");

            migrationBuilder.DropTable(
                name: "DocumentCustody");

            migrationBuilder.DropTable(
                name: "DocumentLinks");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "ExtensionRequests");

            migrationBuilder.DropTable(
                name: "FindingEvidence");

            migrationBuilder.DropTable(
                name: "IncidentOfficers");

            migrationBuilder.DropTable(
                name: "Journal");

            migrationBuilder.DropTable(
                name: "NoticeContraventions");

            migrationBuilder.DropTable(
                name: "NotificationParties");

            migrationBuilder.DropTable(
                name: "Operations");

            migrationBuilder.DropTable(
                name: "ScopeEntries");

            migrationBuilder.DropTable(
                name: "StageChanges");

            migrationBuilder.DropTable(
                name: "StatedTotals");

            migrationBuilder.DropTable(
                name: "NotificationVersions");

            migrationBuilder.DropTable(
                name: "AffectedGroups");

            migrationBuilder.DropTable(
                name: "Answers");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Deficiencies");

            migrationBuilder.DropTable(
                name: "Directions");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropTable(
                name: "Determinations");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "Addressees");

            migrationBuilder.DropTable(
                name: "Questions");

            migrationBuilder.DropTable(
                name: "EnforcementNotices");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "EnquiryRounds");

            migrationBuilder.DropTable(
                name: "Actions");

            migrationBuilder.DropTable(
                name: "Proceedings");

            migrationBuilder.DropTable(
                name: "Parties");

            migrationBuilder.DropTable(
                name: "Incidents");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Officers");
        }
    }
}
