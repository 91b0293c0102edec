import Foundation

/// What a column of a table can hold, and the words that tables use for it, in several languages.
package struct ColumnWords: Sendable {
  package let field: String
  /// As ``folded(_:)`` makes them; the first is the field's own name.
  let words: [String]

  init(_ field: String, _ words: String) {
    self.field = field
    self.words = ([field] + words.split(separator: ",").map(String.init)).map(Self.folded)
  }

  /// A header as it is compared: lower case, letters and digits only, without accents.
  static func folded(_ text: String) -> String {
    let plain = text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    return String(String.UnicodeScalarView(plain))
  }

  static let people = [
    ColumnWords(
      "name",
      "full name,display name,participant,member,nombre,nombre completo,nom,nom complet,nom et "
        + "prénom,vollständiger name,teilnehmer,magaca,họ tên,họ và tên,tên,الاسم"),
    ColumnWords("first_name", "given name,forename,nombre de pila,prénom,vorname"),
    ColumnWords("last_name", "surname,family name,apellido,apellidos,nom de famille,nachname"),
    ColumnWords("pronouns", "pronoun,pronombres,pronoms,pronomen"),
    ColumnWords(
      "role",
      "job title,position,function,title,cargo,puesto,rol,función,poste,fonction,rôle,funktion,rolle,"
        + "beruf,chức vụ,vai trò,الدور"),
    ColumnWords(
      "organization",
      "organisation,company,employer,agency,department,affiliation,organización,empresa,institución,"
        + "entreprise,établissement,organisation name,firma,einrichtung,tổ chức,المنظمة"),
    ColumnWords("perspective", "perspectiva,point de vue,perspektive,sector"),
    ColumnWords(
      "email",
      "e-mail,mail,e-mail address,email address,correo,correo electrónico,courriel,adresse e-mail,"
        + "e-mail-adresse,mailadresse,thư điện tử,البريد الإلكتروني"),
    ColumnWords(
      "phone",
      "telephone,phone number,mobile,cell,teléfono,móvil,téléphone,telefon,handy,điện thoại,الهاتف"),
    ColumnWords("shown_as", "appears as"),
  ]

  static let meetings = [
    ColumnWords(
      "title",
      "subject,summary,event,meeting,name,topic,título,asunto,evento,reunión,titre,objet,sujet,réunion,"
        + "betreff,titel,thema,termin,tiêu đề,العنوان"),
    ColumnWords(
      "date",
      "start date,day,starts,start,begin,begins,from,fecha,fecha de inicio,inicio,date de début,début,"
        + "jour,datum,beginn,startdatum,beginnt am,ngày,التاريخ"),
    ColumnWords(
      "time",
      "start time,starts at,hora,hora de inicio,heure,heure de début,uhrzeit,beginnt um,startzeit,giờ,"
        + "الوقت"),
    ColumnWords("end_date", "ends,end,until,fecha de fin,fin,date de fin,ende,enddatum,endet am"),
    ColumnWords(
      "end_time", "ends at,finish,hora de fin,heure de fin,endet um,endzeit"),
    ColumnWords(
      "duration", "length,minutes,duración,durée,dauer,thời lượng,المدة"),
    ColumnWords(
      "place",
      "location,venue,where,room,lugar,ubicación,sala,lieu,salle,endroit,ort,raum,địa điểm,المكان"),
    ColumnWords("url", "link,online,join link,video link,enlace,lien,meeting link"),
    ColumnWords("aim", "goal,purpose,objetivo,but,objectif,ziel"),
    ColumnWords("status", "state,estado,statut,état"),
    ColumnWords("id", "uid,identifier,event id,key,identificador,identifiant,kennung"),
  ]

  static let nextSteps = [
    ColumnWords(
      "title",
      "task,action,action item,what,next step,to do,todo,description,tarea,acción,qué,tâche,action à "
        + "faire,quoi,aufgabe,was,maßnahme,việc,المهمة"),
    ColumnWords(
      "owner",
      "who,assignee,assigned to,responsible,person,lead,responsable,quién,asignado a,qui,assigné à,wer,"
        + "zuständig,verantwortlich,ai,người phụ trách,المسؤول"),
    ColumnWords(
      "due",
      "due date,deadline,when,by,by when,fecha límite,vence,cuándo,échéance,date limite,quand,fällig,"
        + "fällig am,bis,frist,termin,hạn,الموعد النهائي"),
    ColumnWords(
      "done",
      "status,state,completed,complete,finished,hecho,estado,terminado,fait,terminé,statut,état,"
        + "erledigt,fertig,stand,xong,منجز"),
    ColumnWords("id", "key,number,no,nr,identifier,identificador,identifiant,kennung,número"),
  ]
}
